import OrgAPI

@testable import OrgService

/// What came of a request.
enum Outcome: Equatable, CustomStringConvertible {
  case accepted(id: String?, bytes: [UInt8])
  case refused(kind: ErrorKind, code: String)

  var isAccepted: Bool {
    if case .accepted = self { true } else { false }
  }

  var description: String {
    switch self {
    case .accepted(_, let bytes): "taken: \(String(decoding: bytes, as: UTF8.self))"
    case .refused(let kind, let code): "refused, \(kind.rawValue): \(code)"
    }
  }
}

/// How a request is sent: its key, and the revision that it names.
struct Sending {
  let key: String
  let revision: Int?
}

extension World {
  /// Sends a move as the request that it is.
  func send(_ turn: Turn, _ sending: Sending) async throws -> Outcome {
    do {
      let caller = try caller(turn.user)
      let answer = try await answer(turn.move, caller, sending)
      let made = try? answer.decoded(Made.self)
      if case .grant(let post) = turn.move { grants[post] = made?.grant }
      return .accepted(id: made?.entry ?? made?.case ?? made?.grant, bytes: answer.bytes)
    } catch let fault as ServiceFault {
      return .refused(kind: fault.kind, code: fault.notice.code.rawValue)
    }
  }

  /// The ids by which answers name what was made.
  private struct Made: Decodable {
    let `case`: String?
    let entry: String?
    let grant: String?
  }

  private func answer(_ move: Move, _ caller: Caller, _ sending: Sending) async throws -> Answer {
    switch move {
    case .create, .save, .submit, .withdraw, .ballot: try await subjectAnswer(move, caller, sending)
    case .review, .concur, .decide, .decideMany, .giveBack, .guide, .file, .publish, .reopen:
      try await bodyAnswer(move, caller, sending)
    case .object, .resolve, .addProblem, .closeProblem, .addMeasure, .reportMeasure, .closeMeasure, .commit, .fulfil:
      try await ledgerAnswer(move, caller, sending)
    case .moveUnit, .attach, .grant, .revoke, .permitLate, .advance, .againOtherwise, .again, .wait, .restart:
      try await officeAnswer(move, caller, sending)
    }
  }

  private func subjectAnswer(_ move: Move, _ caller: Caller, _ sending: Sending) async throws -> Answer {
    let (key, revision) = (sending.key, sending.revision)
    switch move {
    case .create(let unit, let matter):
      return try await tenant.createCase(
        CaseCreate.Params(unit: unit, matter: matter, campaign: World.campaign, requestKey: key), caller)
    case .save(let id, let grade):
      let document = CaseDocument(targetGrade: grade, targets: [CaseTarget(text: "自查")], measures: [])
      return try await tenant.saveCase(
        CaseSave.Params(case: id, document: document, expectedRevision: revision, requestKey: key), caller)
    case .submit(let id):
      return try await tenant.submitCase(
        CaseSubmit.Params(case: id, expectedRevision: revision, requestKey: key), caller)
    case .withdraw(let id):
      return try await tenant.withdrawCase(
        CaseWithdraw.Params(case: id, reason: "再议", expectedRevision: revision, requestKey: key), caller)
    case .ballot(let id, let ballot):
      let votes = zip(plan.scheme.grades, ballot.votes).map { BallotVote(option: $0, count: $1) }
      let group = BallotGroup(entitled: ballot.entitled, present: ballot.present, votes: votes)
      return try await tenant.recordBallot(
        BallotRecord.Params(
          case: id, part: "vote", held: WorldPlan.date(WorldPlan.firstDay), groups: [group],
          expectedRevision: revision, requestKey: key), caller)
    default: throw NoSuchRequest(move: move)
    }
  }

  private func bodyAnswer(_ move: Move, _ caller: Caller, _ sending: Sending) async throws -> Answer {
    let (key, revision) = (sending.key, sending.revision)
    switch move {
    case .review(let id, let body):
      return try await tenant.reviewCase(
        CaseReview.Params(case: id, body: body, expectedRevision: revision, requestKey: key), caller)
    case .concur(let id, let body, let agrees):
      return try await tenant.concurCase(
        CaseConcur.Params(
          case: id, body: body, agree: agrees, reason: agrees ? nil : "不妥", expectedRevision: revision,
          requestKey: key), caller)
    case .decide(let decision, let body):
      return try await tenant.decideCase(
        CaseDecide.Params(
          case: decision.item, body: body, verdict: decision.approves ? .approved : .rejected, grade: decision.grade,
          reason: decision.hasReason ? "经研究" : nil, expectedRevision: revision, requestKey: key), caller)
    case .decideMany(let decisions, let body):
      let items = decisions.map { decision in
        CaseDecision(
          case: decision.item, verdict: decision.approves ? .approved : .rejected, grade: decision.grade,
          reason: decision.hasReason ? "经研究" : nil)
      }
      return try await tenant.decideCases(CaseDecideMany.Params(items: items, body: body, requestKey: key), caller)
    case .giveBack(let id, let body):
      return try await tenant.returnCase(
        CaseReturn.Params(case: id, body: body, reason: "补充", expectedRevision: revision, requestKey: key), caller)
    case .guide(let id, let body):
      return try await tenant.guideCase(
        CaseGuide.Params(case: id, body: body, opinion: "可行", expectedRevision: revision, requestKey: key), caller)
    case .file(let id, let body):
      return try await tenant.fileCase(
        CaseFile.Params(case: id, body: body, expectedRevision: revision, requestKey: key), caller)
    case .publish(let id, let body):
      return try await tenant.publishNotice(
        NoticePublish.Params(cases: [id], channels: ["board"], body: body, requestKey: key), caller)
    case .reopen(let id, let body):
      return try await tenant.reopenCase(
        CaseReopen.Params(case: id, reason: "有误", body: body, expectedRevision: revision, requestKey: key), caller)
    default: throw NoSuchRequest(move: move)
    }
  }

  private func ledgerAnswer(_ move: Move, _ caller: Caller, _ sending: Sending) async throws -> Answer {
    let key = sending.key
    let due = WorldPlan.date(WorldPlan.firstDay + 200)
    switch move {
    case .object(let id):
      return try await tenant.fileObjection(
        ObjectionFile.Params(case: id, text: "不公", expectedRevision: sending.revision, requestKey: key), caller)
    case .resolve(let id, let reopens):
      return try await tenant.resolveObjection(
        ObjectionResolve.Params(objection: id, reopen: reopens, reason: "经核查", requestKey: key), caller)
    case .addProblem(let unit, let needsSuperior):
      return try await tenant.addProblem(
        ProblemAdd.Params(
          unit: unit, campaign: World.campaign, class: needsSuperior ? .needsSuperior : .atOnce, problem: "活动少",
          cause: "人手少", remedy: "补人", requestKey: key), caller)
    case .closeProblem(let id):
      return try await tenant.closeOutProblem(
        ProblemCloseOut.Params(problem: id, reason: "已解决", requestKey: key), caller)
    case .addMeasure(let unit, let problem):
      return try await tenant.addMeasure(
        MeasureAdd.Params(
          unit: unit, campaign: World.campaign, problem: problem, aim: .upgrade, measure: "按时开会", quantity: "4 次",
          responsible: "书记", due: due, requestKey: key), caller)
    case .reportMeasure(let id, let isDone):
      return try await tenant.reportMeasure(
        MeasureReport.Params(measure: id, text: "进展", done: isDone, requestKey: key), caller)
    case .closeMeasure(let id, let accepts):
      return try await tenant.closeOutMeasure(
        MeasureCloseOut.Params(measure: id, accept: accepts, reason: "核实", requestKey: key), caller)
    case .commit(let unit, let count):
      return try await tenant.makeCommitment(
        CommitmentMake.Params(
          unit: unit, campaign: World.campaign, maker: .organization, count: count, text: "修路", requestKey: key),
        caller)
    case .fulfil(let id, let count):
      return try await tenant.fulfilCommitment(
        CommitmentFulfil.Params(commitment: id, count: count, text: "已修", requestKey: key), caller)
    default: throw NoSuchRequest(move: move)
    }
  }

  private func officeAnswer(_ move: Move, _ caller: Caller, _ sending: Sending) async throws -> Answer {
    let key = sending.key
    switch move {
    case .moveUnit(let unit, let parent):
      return try await tenant.moveUnit(UnitMove.Params(unit: unit, parent: parent, requestKey: key), caller)
    case .attach(let unit, let body):
      return try await tenant.updateUnit(UnitUpdate.Params(unit: unit, industry: body ?? "", requestKey: key), caller)
    case .grant(let post):
      return try await tenant.createGrant(
        GrantCreate.Params(
          user: post.user, role: post.role, unit: post.unit, scope: post.isWide ? .subtree : .unit,
          until: post.until.map(WorldPlan.date), requestKey: key), caller)
    case .revoke(let post):
      return try await tenant.revokeGrant(GrantRevoke.Params(grant: grants[post] ?? "0", requestKey: key), caller)
    case .permitLate(let unit, let matter, let until):
      return try await tenant.permitLate(
        CampaignPermitLate.Params(
          campaign: World.campaign, unit: unit, matter: matter, until: WorldPlan.date(until), reason: "因公",
          requestKey: key), caller)
    case .advance(let opens):
      return try await tenant.advanceCampaign(
        CampaignAdvance.Params(
          campaign: World.campaign, phase: "rating", open: opens, reason: "另行安排", requestKey: key), caller)
    case .againOtherwise:
      return try await tenant.makeCommitment(
        CommitmentMake.Params(
          unit: "ROOT", campaign: World.campaign, maker: .members, count: 99, text: "另一件事", requestKey: key), caller)
    default: throw NoSuchRequest(move: move)
    }
  }

  private struct NoSuchRequest: Error {
    let move: Move
  }
}
