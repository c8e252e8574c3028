/// Something the caller may do to a case now.
public struct CaseMayView: WireShape {
  public static let sharedName: String? = "CaseMayView"
  public static let fields: FieldTable = [
    "action": Field("The verb of the method."),
    "body": Field("The body or unit it would be done for.", .code),
  ]

  /// The verb of the method.
  public var action: Wire.CaseAction
  /// The body or unit it would be done for.
  public var body: String

  public init(action: Wire.CaseAction, body: String) {
    self.action = action
    self.body = body
  }
}
