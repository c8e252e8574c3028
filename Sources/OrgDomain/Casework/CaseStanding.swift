/// What tree, rights and calendar say of the people, units and times that a case or a command names: found out by the
/// caller, judged by the machine.
public struct CaseStanding: Equatable, Sendable {
  /// When a step that begins now is due, by what the rule says.
  public var deadlines: [StepTemplate.Due: Instant]
  /// The step that waits has passed its due time.
  public var isOverdue: Bool
  /// Who holds the body's answer may no longer act for it.
  public var isHolderGone: Bool
  /// Whom the command names may do what it is about: answer for the body, or belong to it.
  public var isNamedFit: Bool

  public init(
    deadlines: [StepTemplate.Due: Instant] = [:], isOverdue: Bool = false, isHolderGone: Bool = false,
    isNamedFit: Bool = true
  ) {
    self.deadlines = deadlines
    self.isOverdue = isOverdue
    self.isHolderGone = isHolderGone
    self.isNamedFit = isNamedFit
  }
}
