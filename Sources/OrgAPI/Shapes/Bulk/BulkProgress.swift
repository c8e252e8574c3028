/// The parameters of the notification `bulk.progress`: how far a call over many cases has come.
///
/// It goes to the connection that makes the call, at most every 100 cases and at the end, before the answer. It tells what
/// was gone through; what was done, the answer alone tells.
public struct BulkProgress: WireShape {
  /// The name of the notification.
  public static let method = "bulk.progress"
  public static let sharedName: String? = "BulkProgress"
  public static let fields: FieldTable = [
    "token": Field("The call's `progress`.", .bulkToken),
    "done": Field("How many cases were gone through.", .count),
    "total": Field("Of how many.", .count),
    "refused": Field("How many of them were refused.", .count),
  ]

  /// The call's `progress`.
  public var token: String
  /// How many cases were gone through.
  public var done: Int
  /// Of how many.
  public var total: Int
  /// How many of them were refused.
  public var refused: Int

  public init(token: String, done: Int, total: Int, refused: Int) {
    self.token = token
    self.done = done
    self.total = total
    self.refused = refused
  }
}
