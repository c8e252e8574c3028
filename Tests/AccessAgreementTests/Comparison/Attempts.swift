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
  /// The colleague, or the unit, that the act names.
  var named: String?
}

extension Comparison {
  /// Attempts carried out in the writer's transaction and undone, each the same way as the method's own.
  func attempts(_ count: Int, _ generator: inout SeededGenerator) async throws -> Figures {
    var figures = Figures()
    guard !questions.isEmpty else { return figures }
    var drawn: [Attempt] = []
    while drawn.count < count {
      if let attempt = draw(&generator) { drawn.append(attempt) }
    }
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

  private func draw(_ generator: inout SeededGenerator) -> Attempt? {
    let question = generator.one(of: questions)
    let fitting = generator.chance(60) ? generator.any(of: question.acts) : nil
    let act = fitting ?? anyAct(question, &generator)
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
    let named = named(by: doer, act, question, &generator)
    if Self.naming.contains(act.action), named == nil { return nil }
    return Attempt(user: doer, act: act, item: question.item, isExpected: isExpected, named: named)
  }

  /// The acts that name somebody, or a unit.
  private static let naming: Set = ["transfer", "delegate", "addSigner", "removeSigner"]

  /// Somebody who is fit, so that it is not for his sake that the act is refused; nil where there is none.
  private func named(
    by doer: String, _ act: NaiveAct, _ question: Question, _ generator: inout SeededGenerator
  ) -> String? {
    let step = question.naive.item.steps.first { $0.state == .waiting }
    switch act.action {
    case "transfer", "delegate":
      let fit = (access.holders["\(step?.action.rawValue ?? "") \(act.body)"] ?? [:]).keys
      let place = access.place(of: doer, act.permission, at: act.body)
      let barred = Set(question.acts.filter { $0.body == act.body }.flatMap(\.barred))
      return generator.any(of: fit.filter { $0 != doer && $0 != place && !barred.contains($0) }.sorted())
    case "addSigner":
      let taken = Set((step?.bodies.map(\.body) ?? []) + (step?.signers ?? []).map(\.body))
      return generator.any(
        of: access.facts.units.values.filter { unit in
          !unit.outside && unit.status == .active && !taken.contains(unit.code)
            && !access.facts.path(unit.code).contains(question.naive.item.unit)
        }.map(\.code).sorted())
    case "removeSigner": return (step?.signers ?? []).first { $0.askedBy == act.body }?.body
    default: return nil
    }
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
          _ = try commit.carryOut(try attempt.command(in: commit), by: user)
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
  fileprivate func command(in commit: Commit) throws -> CaseAct {
    CaseAct(
      String(item.number.rawValue), expectedRevision: nil, body: isSubjects ? nil : act.body, try wish(in: commit),
      remark: "理由")
  }

  private var isSubjects: Bool { ["save", "submit", "withdraw"].contains(act.action) }

  private func wish(in commit: Commit) throws -> CaseAct.Wish {
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
    case .return: return .command(.giveBack())
    case .takeBack: return .command(.takeBack)
    case .transfer: return .command(.transfer(to: try commit.state.user(named ?? "").number))
    case .delegate: return .command(.delegate(to: try commit.state.user(named ?? "").number))
    case .handBack: return .command(.handBack)
    case .addSigner: return .command(.addSigner(try commit.state.unit(named ?? "")))
    case .removeSigner: return .command(.removeSigner(try commit.state.unit(named ?? "")))
    case .proceed: return .command(.proceed)
    case .guide: return .command(.guide)
    case .file: return .command(.file)
    case .publish: return .command(.publish(until: commit.today))
    case .reopen: return .command(.reopen)
    case .close, .evidence: return .command(.close)
    case .recordOutside:
      let isLodged = item.currentStep?.action == .file
      let document = OutsideDocument(number: "1", day: commit.today)
      return .command(.recordOutside(isLodged ? .agreed : .refused, nil, document))
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
        + "\(attempt.act.body): \(outcome), \(attempt.isExpected ? "expected to be allowed" : "expected to be refused")"
    )
  }
}
