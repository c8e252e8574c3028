/// A free text of an entry, with who wrote it.
public struct EntryTextView: WireShape {
  public static let sharedName: String? = "EntryTextView"
  public static let fields: FieldTable = [
    "at": Field("When it was written.", .time),
    "by": Field("The user who wrote it.", .code),
    "field": Field("Which text: the parameter that brought it, such as `cause` or `reason`.", .word),
    "text": Field("The text; absent where retention has erased it.", .report),
  ]

  /// When it was written.
  public var at: String
  /// The user who wrote it.
  public var by: String
  /// Which text: the parameter that brought it, such as `cause` or `reason`.
  public var field: String
  /// The text; absent where retention has erased it.
  public var text: String?

  public init(at: String, by: String, field: String, text: String? = nil) {
    self.at = at
    self.by = by
    self.field = field
    self.text = text
  }
}
