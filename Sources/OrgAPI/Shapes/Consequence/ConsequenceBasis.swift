/// The clause that a consequence stands on.
public struct ConsequenceBasis: WireShape {
  public static let sharedName: String? = "ConsequenceBasis"
  public static let fields: FieldTable = [
    "document": Field("The document's id in the tenant's list.", .code),
    "clause": Field("The clause; absent where the whole document is meant.", .text(1...2000)),
  ]

  /// The document's id in the tenant's list.
  public var document: String
  /// The clause; absent where the whole document is meant.
  public var clause: String?

  public init(document: String, clause: String? = nil) {
    self.document = document
    self.clause = clause
  }
}
