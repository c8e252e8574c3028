public import OrgDomain

/// What tenant.yaml says.
public struct BundleTenant: Sendable, Equatable {
  /// 1 to 63 of `a-z 0-9 -`, a letter first.
  public var slug: String
  public var name: String
  /// A name of the tz database, such as `Asia/Shanghai`.
  public var timeZone: String
  public var vocabulary: Vocabulary
  /// The permissions of each role beside the default ones.
  public var customRoles: [String: [String]]
  /// By what the health of the tree is judged.
  public var health: HealthFigures
  /// Whether what the tenant has and the bundle has not is dissolved, revoked or taken out of calendar and
  /// rosters.
  public var isComplete: Bool

  public init(
    slug: String, name: String, timeZone: String, vocabulary: Vocabulary = Vocabulary(),
    customRoles: [String: [String]] = [:], health: HealthFigures = HealthFigures(), isComplete: Bool = false
  ) {
    self.slug = slug
    self.name = name
    self.timeZone = timeZone
    self.vocabulary = vocabulary
    self.customRoles = customRoles
    self.health = health
    self.isComplete = isComplete
  }
}
