import Foundation
import OrgAPI
import OrgDomain
import OrgStorage

/// Shows cases to one user as the wire has them: where they stand, and what he may do now.
struct CaseViewing {
  let state: TenantState
  let tables: TenantTables
  let now: Instant
  let user: UserNumber

  init(state: TenantState, tables: TenantTables, now: Instant, user: UserNumber) {
    self.state = state
    self.tables = tables
    self.now = now
    self.user = user
  }

  init(_ commit: Commit, user: UserNumber) {
    self.init(state: commit.state, tables: commit.tables, now: commit.now, user: user)
  }

  func view(_ item: CaseState) throws -> CaseView {
    let document = try tables.latestDocument(item.number)
    let times = try tables.caseTimes([item.number])[item.number]
    let desk = CaseDesk(state: state, now: now)
    let remarks = try remarks(of: item)
    let may = desk.may(user, item)
    // Before it stands, a grade is for those who decide together.
    let grading = item.standingGrading ?? (may.contains { $0.kind == .decide } ? item.grading : nil)
    return CaseView(
      case: String(item.number.rawValue), unit: code(item.unit), unitName: state.tree.name(of: item.unit),
      matter: item.matter.rawValue, campaign: item.campaign.text, phase: Wire.Phase(item.phase),
      verdict: Wire.Verdict(item.phase),
      round: item.round, revision: Int(item.revision), rule: item.rule?.text,
      rulebookVersion: item.rule == nil ? nil : item.bookVersion, waiting: waiting(item),
      steps: steps(item, remarks),
      document: try document.map { try JSONDecoder().decode(CaseDocument.self, from: Data($0.text.utf8)) },
      documentVersion: document?.version, evidence: item.evidence.map(\.rawValue).sorted(),
      missing: missing(item), grade: grading?.grade?.rawValue, points: grading?.points?.number,
      noticeUntil: item.noticeUntil?.description,
      dueAt: desk.campaigns.due(item.matter, in: item.campaign).map(text),
      may: may.map { CaseMayView(action: Wire.CaseAction($0.kind), body: code($0.body)) },
      urged: state.urged(item.number),
      createdAt: text(times?.createdAt ?? now), updatedAt: text(times?.updatedAt ?? now))
  }

  /// The case with who got a copy, and who has read it.
  func viewWithReaders(_ item: CaseState) throws -> CaseView {
    var view = try view(item)
    let copies = try tables.copies(of: [item.number])[item.number] ?? []
    if !copies.isEmpty {
      view.copies = copies.sorted().map { CaseBodyView(body: code($0), bodyName: state.tree.name(of: $0)) }
    }
    let reads = try tables.readings(of: item.number).map { reading in
      CaseReadView(
        user: state.userCode(reading.user) ?? "", at: text(reading.at), revision: Int(reading.revision))
    }
    view.reads = reads.isEmpty ? nil : reads
    return view
  }

  /// A body that a step waits for, and what its people need to answer there.
  private typealias Post = (body: UnitIndex, permission: Permission)

  /// The bodies of a step, then those that were asked to sign beside them.
  private func awaitedPosts(_ step: CaseStep) -> [Post] {
    step.awaited.map { ($0, Permission(step.action)) } + step.awaitedSigners.map { ($0, .sign) }
  }

  /// Who holds a post, by code.
  private func holders(_ post: Post) -> [String] {
    state.access.holders(of: post.permission, at: post.body, now: now).map(\.code.text)
  }

  func item(_ item: CaseState) -> CaseItem {
    CaseItem(
      case: String(item.number.rawValue), unit: code(item.unit), unitName: state.tree.name(of: item.unit),
      matter: item.matter.rawValue, campaign: item.campaign.text, phase: Wire.Phase(item.phase),
      verdict: Wire.Verdict(item.phase), grade: item.standingGrading?.grade?.rawValue,
      round: item.round, revision: Int(item.revision),
      waiting: item.currentStep.map { step in
        CaseItemWaiting(
          action: Wire.Action(step.action), bodies: awaitedPosts(step).map { code($0.body) },
          users: Set(awaitedPosts(step).flatMap(holders)).sorted())
      })
  }

  /// What the next act still needs: the submission, or the step that waits.
  private func missing(_ item: CaseState) -> [CaseMissing] {
    let evidence = CampaignDesk(state: state, now: now).evidence(of: item)
    let parts: [EvidencePart]
    let gate: EvidencePart.Place
    switch item.phase {
    case .draft, .returned, .withdrawn, .decided(.rejected): (parts, gate) = (evidence.missingForSubmission, .subject)
    case .inReview(let step): (parts, gate) = (evidence.missing(forStep: step), .step(item.steps[step].action))
    case .decided(.approved), .published, .closed: return []
    }
    return parts.map { CaseMissing(part: $0.code.rawValue, name: $0.name, before: Wire.EvidenceGate(gate)) }
  }

  private func waiting(_ item: CaseState) -> CaseWaitingView? {
    guard case .inReview(let number) = item.phase, let step = item.currentStep else { return nil }
    let unheld = awaitedPosts(step).filter { post in
      !state.tree[post.body].isOutside && !state.access.isHeld(post.permission, at: post.body, now: now)
    }
    return CaseWaitingView(
      step: number + 1, action: Wire.Action(step.action),
      bodies: awaitedPosts(step).map { post in
        CaseBodyView(body: code(post.body), bodyName: state.tree.name(of: post.body), users: holders(post))
      },
      unassigned: unheld.map { code($0.body) })
  }

  private func steps(_ item: CaseState, _ remarks: [Spoken: String]) -> [CaseStepView] {
    item.steps.enumerated().map { number, step in
      CaseStepView(
        action: Wire.Action(step.action), mode: Wire.Mode(step.mode), state: progress(step, number, item.phase),
        people: step.people == 1 ? nil : step.people, dueAt: step.dueAt.map(text),
        signers: step.signers.isEmpty ? nil : step.signers.map { signer($0, remarks, number) },
        bodies: step.places.map { place($0, remarks, number) })
    }
  }

  private func place(_ place: CaseStep.Place, _ remarks: [Spoken: String], _ number: Int) -> CaseAnswerView {
    CaseAnswerView(
      body: code(place.body), bodyName: state.tree.name(of: place.body),
      opinion: place.answer.map { Wire.Opinion($0.opinion) }, user: place.answer.flatMap { state.userCode($0.user) },
      holder: place.holder.flatMap(state.userCode), delegate: place.delegate.flatMap(state.userCode),
      agreedBy: place.agreedBy.isEmpty ? nil : place.agreedBy.compactMap(state.userCode),
      silent: place.isSilent ? true : nil,
      remark: place.hasSpoken || place.holder != nil ? remarks[Spoken(step: number, body: place.body)] : nil)
  }

  private func signer(_ signer: CaseStep.Signer, _ remarks: [Spoken: String], _ number: Int) -> CaseSignerView {
    CaseSignerView(
      body: code(signer.body), bodyName: state.tree.name(of: signer.body), askedBy: code(signer.askedBy),
      opinion: signer.answer.map { Wire.Opinion($0.opinion) }, user: signer.answer.flatMap { state.userCode($0.user) },
      remark: signer.answer == nil ? nil : remarks[Spoken(step: number, body: signer.body)])
  }

  /// Where in the route something was said.
  private struct Spoken: Hashable {
    let step: Int
    let body: UnitIndex
  }

  /// The reasons and opinions that go with the answers of the present round.
  private func remarks(of item: CaseState) throws -> [Spoken: String] {
    let texts = try tables.remarks(item.number)
    var spoken: [Spoken: String] = [:]
    for sequence in texts.keys.sorted() {
      guard let record = try tables.events(after: sequence - 1, limit: 1, caseNumber: item.number).first,
        let event = try? JSONDecoder().decode(StoredCaseEvent.self, from: Data(record.body)),
        let step = event.step, let body = event.body
      else { continue }
      spoken[Spoken(step: step, body: UnitIndex(rawValue: body))] = texts[sequence]
    }
    return spoken
  }

  private func progress(_ step: CaseStep, _ number: Int, _ phase: CasePhase) -> Wire.StepState {
    if step.isSkipped { return .skipped }
    if case .inReview(number) = phase { return .waiting }
    if !step.action.isBlocking { return step.awaited.isEmpty ? .done : .pending }
    switch phase {
    case .inReview(let current):
      return number == current ? .waiting : number < current ? .done : .pending
    case .decided, .published, .closed: return step.hasBegun ? .done : .pending
    case .draft, .returned, .withdrawn: return step.awaited.isEmpty ? .done : .pending
    }
  }

  private func code(_ index: UnitIndex) -> String { state.tree.code(of: index).text }
  private func text(_ instant: Instant) -> String { state.calendar.text(of: instant) }
}
