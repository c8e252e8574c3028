/// How often whoever is awaited was urged, since the case began to wait where it waits now (催办).
public struct CaseUrgedView: WireShape {
  public static let sharedName: String? = "CaseUrgedView"
  public static let fields: FieldTable = [
    "count": Field("How often.", .count),
    "last": Field("When last.", .time),
    "by": Field("The unit that urged last; absent where the clock did.", .code),
  ]

  /// How often.
  public var count: Int
  /// When last.
  public var last: String
  /// The unit that urged last; absent where the clock did.
  public var by: String?

  public init(count: Int, last: String, by: String? = nil) {
    self.count = count
    self.last = last
    self.by = by
  }
}
