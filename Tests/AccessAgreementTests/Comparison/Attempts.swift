import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Something that somebody tries with a case.
struct Attempt: Sendable {
  let user: String
  let act: NaiveAct
  let item: CaseState
  let isExpected: Bool
}

extension Comparison {
  /// Attempts carried out in the writer's transaction and undone, each the same way as the method's own.
  func attempts(_ count: Int, _ generator: inout SeededGenerator) async throws -> Figures {
    var figures = Figures()
    guard !questions.isEmpty else { return figures }
    var drawn: [Attempt] = []
    while drawn.count < count { drawn.append(draw(&generator)) }
    var rest = drawn[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(64))
      rest = rest.dropFirst(64)
      try await withThrowingTaskGroup(of: (Attempt, Outcome).self) { group in
        for attempt in batch { group.addTask { (attempt, try await self.outcome(of: attempt)) } }
        for try await (attempt, outcome) in group { figures.note(attempt, outcome) }
      }
    }
    return figures
  }

  enum Outcome: Equatable {
    case allowed
    case refused(String)
    /// The document's content, which neither rights nor the case's state decide, stood against it.
    case content
  }

  // MARK: - Drawing

  private func draw(_ generator: inout SeededGenerator) -> Attempt {
    let question = generator.one(of: questions)
    let act =
      generator.chance(60) ? generator.any(of: question.acts) ?? anyAct(question, &generator) : anyAct(question, &generator)
    let holders = (access.holders["\(act.permission) \(act.body)"] ?? [:]).keys.sorted()
    let neighbours = access.facts.grants.filter { $0.unit == act.body }.map(\.user)
    let user =
      generator.chance(70) ? generator.any(of: holders) : generator.chance(50) ? generator.any(of: neighbours) : nil
    let doer = user ?? generator.one(of: access.facts.users)
    let isExpected = question.acts.contains { known in
      known.action == act.action && known.body == act.body && known.part == act.part
        && Question.doers(of: known, access).contains(doer)
        && question.may[doer]?.contains(Question.Deed(action: act.action, body: act.body)) == true
    }
    return Attempt(user: doer, act: act, item: question.item, isExpected: isExpected)
  }

  /// Whatever one could ask for, fitting or not.
  private func anyAct(_ question: Question, _ generator: inout SeededGenerator) -> NaiveAct {
    let permissions: [String: String] = [
      "save": "prepare", "submit": "submit", "withdraw": "submit", "return": "review", "reopen": "decide",
    ]
    let actions = CaseCommand.Kind.allCases.map(\.rawValue).filter { $0 != "close" && $0 != "evidence" }
    let action = generator.one(of: actions)
    let view = question.naive.item
    let bodies = [view.unit] + view.steps.flatMap { $0.bodies.map(\.body) }
    let isSubjects = ["save", "submit", "withdraw"].contains(action)
    let body = isSubjects ? view.unit : generator.one(of: bodies)
    return NaiveAct(action: action, body: body, permission: permissions[action] ?? action)
  }

  // MARK: - Carrying out

  private func outcome(of attempt: Attempt) async throws -> Outcome {
    let user = try state.user(attempt.user).number
    do {
      try await standstill.tenant.rehearse { commit in
        if let part = attempt.act.part {
          _ = try commit.record(try attempt.evidence(part, in: commit), by: user)
        } else {
          _ = try commit.carryOut(attempt.command(in: commit), by: user)
        }
      }
      return .allowed
    } catch let fault as ServiceFault {
      let ofContent: Set<NoticeCode> = [
        .evidence(.problemsBelow), .evidence(.measuresBelow), .evidence(.measureIncomplete), .grading(.proposalBound),
      ]
      return ofContent.contains(fault.notice.code) ? .content : .refused(fault.notice.code.rawValue)
    }
  }

  private var state: TenantState { standstill.state }
}

extension Attempt {
  /// What the method of the action would ask for, with all that it needs beside the right and the case's state: a reason
  /// always, a rejection in place of a grade, a document for what stands outside.
  fileprivate func command(in commit: Commit) -> CaseAct {
    CaseAct(
      String(item.number.rawValue), expectedRevision: nil, body: isSubjects ? nil : act.body, wish(in: commit),
      remark: "理由")
  }

  private var isSubjects: Bool { ["save", "submit", "withdraw"].contains(act.action) }

  private func wish(in commit: Commit) -> CaseAct.Wish {
    guard let kind = CaseCommand.Kind(rawValue: act.action) else { return .submit }
    switch kind {
    case .save: return .save(CaseDocument(targetGrade: nil, targets: [], measures: []))
    case .submit: return .submit
    case .withdraw: return .command(.withdraw)
    case .conduct: return .command(.answer(.conduct, .agreed))
    case .review: return .command(.answer(.review, .agreed))
    case .concur: return .command(.answer(.concur, .agreed))
    case .sign: return .command(.answer(.sign, .agreed))
    case .decide: return .command(.decide(.rejected))
    case .return: return .command(.giveBack)
    case .guide: return .command(.guide)
    case .file: return .command(.file)
    case .publish: return .command(.publish(until: commit.today))
    case .reopen: return .command(.reopen)
    case .close, .evidence: return .command(.close)
    case .recordOutside:
      let isLodged = item.currentStep?.action == .file
      return .command(.recordOutside(isLodged ? .agreed : .refused, nil, OutsideDocument(number: "1", day: commit.today)))
    }
  }

  /// A piece of evidence of the part's own kind, whose content nobody judges.
  fileprivate func evidence(_ part: String, in commit: Commit) throws -> EvidencePiece {
    let desk = CaseDesk(state: commit.state, now: commit.now)
    let kind = desk.parts(of: item).first { $0.code.rawValue == part }?.kind ?? .paper
    return EvidencePiece(
      item: String(item.number.rawValue), part: part, body: act.body, expectedRevision: nil, kind: kind
    ) { setting in
      RecordedEvidence(content: .paper(Paper(part: setting.part.code)))
    }
  }
}

extension Figures {
  fileprivate mutating func note(_ attempt: Attempt, _ outcome: Comparison.Outcome) {
    attempts += 1
    if outcome == .content { return leftOut += 1 }
    if outcome == .allowed { allowed += 1 }
    guard (outcome == .allowed) != attempt.isExpected else { return }
    differences.append(
      "case \(attempt.item.number.rawValue), \(attempt.user): \(attempt.act.action) \(attempt.act.part ?? "") for "
        + "\(attempt.act.body): \(outcome), \(attempt.isExpected ? "expected to be allowed" : "expected to be refused")")
  }
}
