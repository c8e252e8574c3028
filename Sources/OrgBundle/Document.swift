public import OrgDomain

/// A source document of the tenant, which the bases of rules cite.
public struct Document: Sendable, Equatable {
  public var code: DocumentCode
  public var title: String
  public var issuer: String
  /// The document number, such as `彭组通〔2012〕21号`.
  public var number: String?
  public var signer: String?
  public var issuedOn: Day?
  public var printedOn: Day?
  public var isDraft: Bool

  public init(
    code: DocumentCode, title: String, issuer: String, number: String? = nil, signer: String? = nil,
    issuedOn: Day? = nil, printedOn: Day? = nil, isDraft: Bool = false
  ) {
    self.code = code
    self.title = title
    self.issuer = issuer
    self.number = number
    self.signer = signer
    self.issuedOn = issuedOn
    self.printedOn = printedOn
    self.isDraft = isDraft
  }
}
