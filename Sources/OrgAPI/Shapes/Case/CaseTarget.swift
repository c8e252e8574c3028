/// One target.
public struct CaseTarget: WireShape {
  public static let sharedName: String? = "CaseTarget"
  public static let fields: FieldTable = [
    "text": Field("What is aimed at.", .remark),
    "quantity": Field("How much of it.", .quantity),
  ]

  /// What is aimed at.
  public var text: String
  /// How much of it.
  public var quantity: String?

  public init(text: String, quantity: String? = nil) {
    self.text = text
    self.quantity = quantity
  }
}
