/// A quota that the decisions of a call break, or would break.
public struct BulkQuota: WireShape {
  public static let sharedName: String? = "BulkQuota"
  public static let fields: FieldTable = [
    "rule": Field("The quota's id in the scheme.", .code),
    "body": Field("The deciding body whose subjects are counted.", .code),
    "matter": Field("The matter.", .word),
    "grade": Field("The grade that is rationed.", .grade),
    "category": Field("The category it is counted within; absent: over all, or units without one.", .word),
    "hard": Field("Whether it refuses the grade; else it asks for a reason, or is only reported."),
    "allowed": Field("How many may have the grade.", .count),
    "given": Field("How many would have it.", .count),
    "base": Field("Of how many units.", .count),
  ]

  /// The quota's id in the scheme.
  public var rule: String
  /// The deciding body whose subjects are counted.
  public var body: String
  /// The matter.
  public var matter: String
  /// The grade that is rationed.
  public var grade: String
  /// The category it is counted within; absent: over all, or units without one.
  public var category: String?
  /// Whether it refuses the grade; else it asks for a reason, or is only reported.
  public var hard: Bool
  /// How many may have the grade.
  public var allowed: Int
  /// How many would have it.
  public var given: Int
  /// Of how many units.
  public var base: Int

  public init(
    rule: String, body: String, matter: String, grade: String, category: String? = nil, hard: Bool, allowed: Int,
    given: Int, base: Int
  ) {
    self.rule = rule
    self.body = body
    self.matter = matter
    self.grade = grade
    self.category = category
    self.hard = hard
    self.allowed = allowed
    self.given = given
    self.base = base
  }
}
