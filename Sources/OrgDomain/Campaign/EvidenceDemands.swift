/// The evidence of one case: what is asked for, what is there, and what waits for what is not.
public struct EvidenceDemands: Equatable, Sendable {
  public let parts: [EvidencePart]
  public let evidence: Set<PartCode>
  public let steps: [CaseStep]

  /// - Parameters:
  ///   - parts: `Scheme.parts(for:matter:plans:)` of the case's unit and matter.
  ///   - evidence: the parts that are there and count.
  ///   - steps: the pinned route; before the submission, the route that it would take.
  public init(parts: [EvidencePart], evidence: Set<PartCode>, steps: [CaseStep] = []) {
    self.parts = parts
    self.evidence = evidence
    self.steps = steps
  }

  /// The demands of a case by its scheme and the plans that hold for its unit, nearest first.
  public init(for unit: Unit, _ state: CaseState, scheme: Scheme, plans: [LocalPlan] = []) {
    self.init(
      parts: scheme.parts(for: unit, matter: state.matter, plans: plans), evidence: state.evidence, steps: state.steps)
  }

  /// What is missing before the case may be submitted: whatever the subject produces too, for it records nothing later.
  public var missingForSubmission: [EvidencePart] {
    parts.filter { ($0.gate == .subject || $0.producer == .subject) && isMissing($0) }
  }

  /// What is missing before a step of the route may finish, counted from 0.
  public func missing(forStep step: Int) -> [EvidencePart] {
    parts.filter { isMissing($0) && gateStep(of: $0) == step }
  }

  /// The step whose body produces a part, counted from 0; nil for a part of the subject, or where the route has no such
  /// step.
  public func producerStep(of part: EvidencePart) -> Int? {
    if case .step(let action) = part.producer { first(action) } else { nil }
  }

  /// The step that cannot finish without a part, counted from 0: the first of the action named. Where nothing waits for
  /// that, the last step that is waited for, so that the part is not passed over in silence; and never one after the step
  /// that produces the part, for nobody could record it by then. Nil for a part that the submission waits for, and for one
  /// that no body of the route produces.
  public func gateStep(of part: EvidencePart) -> Int? {
    guard case .step(let action) = part.gate, part.producer != .subject, let producer = producerStep(of: part),
      let last = awaited.last
    else { return nil }
    let named = first(action).flatMap { awaited.contains($0) ? $0 : nil } ?? last
    return awaited.contains(producer) ? min(named, producer) : named
  }

  private func isMissing(_ part: EvidencePart) -> Bool { !evidence.contains(part.code) }

  private func first(_ action: StepAction) -> Int? {
    steps.firstIndex { $0.action == action && !$0.isSkipped }
  }

  /// The steps that are waited for.
  private var awaited: [Int] { CaseMachine.waitedSteps(of: steps).filter { !steps[$0].isSkipped } }
}
