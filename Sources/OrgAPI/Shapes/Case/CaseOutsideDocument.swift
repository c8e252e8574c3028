/// The document by which a body outside the tenant answered.
public struct CaseOutsideDocument: WireShape {
  public static let sharedName: String? = "CaseOutsideDocument"
  public static let fields: FieldTable = [
    "number": Field("Its number.", .documentNumber),
    "date": Field("Its date.", .date),
    "scan": Field("SHA-256 of the scan: 64 hexadecimal digits, in lower case.", .digest),
  ]

  /// Its number.
  public var number: String
  /// Its date.
  public var date: String
  /// SHA-256 of the scan: 64 hexadecimal digits, in lower case.
  public var scan: String?

  public init(number: String, date: String, scan: String? = nil) {
    self.number = number
    self.date = date
    self.scan = scan
  }
}
