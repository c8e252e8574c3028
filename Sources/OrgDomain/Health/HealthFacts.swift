/// What is known of a unit that its health is judged by. What is not known is never held against it.
public struct HealthFacts: Equatable, Sendable {
  /// Full members by the roster; where there is none, all members of the unit's record. Nil: not known.
  public var fullMembers: Int?
  /// Members of the unit and all below it; nil: not known, or as many as need be.
  public var membersBelow: Int?
  /// The day of the last election; nil: not recorded.
  public var elected: Day?
  /// Whether somebody is the unit's secretary.
  public var isPostHeld = true
  /// Since when; nil: not known.
  public var postHeldSince: Day?
  /// Mobile members without a host.
  public var unhosted = 0
  /// The campaigns under way, where none of them has anything for the unit; 0 otherwise.
  public var campaignsWithout = 0
  /// The days of the secretary's training, the last of them; nil inside: none. Nil: no records are kept.
  public var training: Day??
  /// How many working rules are recorded; nil: no records are kept.
  public var workingRules: Int?

  public init() {}
}
