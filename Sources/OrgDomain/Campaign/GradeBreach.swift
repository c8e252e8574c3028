/// A rule of the scheme that a grade would break. What follows is the rule's force.
public struct GradeBreach: Equatable, Sendable {
  /// What the rule asks for and what was found.
  public enum Kind: Equatable, Sendable {
    /// The ballot allows no better grade than this one.
    case cap(best: Grade)
    /// These evidence parts are missing.
    case requirement([PartCode])
    /// So many were given where so many are allowed, of a base of so many units.
    case quota(allowed: Int, given: Int, base: Int)
    /// Further up at once than the scheme allows.
    case rise(from: Grade, to: Grade, limit: Int)
    /// The points fall in the band of this grade.
    case band(Grade)
  }

  /// Nil: the limit of rising or the bands of a form, which have no code.
  public var rule: RuleCode?
  public var force: Force
  public var kind: Kind

  public init(rule: RuleCode?, force: Force, kind: Kind) {
    self.rule = rule
    self.force = force
    self.kind = kind
  }
}
