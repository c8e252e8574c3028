/// That a superior's clerk enters what a lower unit wrote on paper.
public struct CaseOnBehalf: WireShape {
  public static let sharedName: String? = "CaseOnBehalf"
  public static let fields: FieldTable = [
    "body": Field(
      "The superior at which the caller may prepare; it stands above the case's unit by affiliation.", .code),
    "scan": Field(
      "The finished attachment of the unit or the case: its signed paper, scanned. Only `case.create` goes without.",
      .code),
  ]

  /// The superior at which the caller may prepare; it stands above the case's unit by affiliation.
  public var body: String
  /// The finished attachment of the unit or the case: its signed paper, scanned. Only `case.create` goes without.
  public var scan: String?

  public init(body: String, scan: String? = nil) {
    self.body = body
    self.scan = scan
  }
}
