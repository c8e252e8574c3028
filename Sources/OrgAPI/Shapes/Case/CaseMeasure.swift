/// One measure, with who answers for it and until when.
public struct CaseMeasure: WireShape {
  public static let sharedName: String? = "CaseMeasure"
  public static let fields: FieldTable = [
    "measure": Field("What is done.", .remark),
    "quantity": Field("How much of it.", .quantity),
    "responsible": Field("Who answers for it: a post, such as 村党支部书记.", .line(1...200)),
    "due": Field("The day by which it is done.", .date),
  ]

  /// What is done.
  public var measure: String
  /// How much of it.
  public var quantity: String?
  /// Who answers for it: a post, such as 村党支部书记.
  public var responsible: String
  /// The day by which it is done.
  public var due: String

  public init(measure: String, quantity: String? = nil, responsible: String, due: String) {
    self.measure = measure
    self.quantity = quantity
    self.responsible = responsible
    self.due = due
  }
}
