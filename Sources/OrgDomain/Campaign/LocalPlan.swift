/// What a unit adds to the scheme for its own subtree: evidence, minima, steps before the decision. It never changes who
/// decides (R-16, decision 28).
public struct LocalPlan: Equatable, Sendable {
  public var unit: UnitCode
  public var name: String
  public var procedures: [Procedure]
  public var questionnaires: [QuestionnaireMinimum]
  /// Steps that come before the first deciding step of a matter; reviews, concurrence and guidance only. Where nothing is
  /// decided, they come before the last word (`Router`), and concurrence is left out.
  public var steps: [Matter: [StepTemplate]]
  public var basis: Basis?

  public init(
    unit: UnitCode, name: String, procedures: [Procedure] = [], questionnaires: [QuestionnaireMinimum] = [],
    steps: [Matter: [StepTemplate]] = [:], basis: Basis? = nil
  ) {
    self.unit = unit
    self.name = name
    self.procedures = procedures
    self.questionnaires = questionnaires
    self.steps = steps
    self.basis = basis
  }

  /// All that it adds to the evidence of a matter, whatever the unit.
  func parts(of matter: Matter) -> [EvidencePart] { procedures.filter { $0.matter == matter }.flatMap(\.parts) }
}
