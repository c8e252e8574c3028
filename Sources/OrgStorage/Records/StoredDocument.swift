public import OrgDomain

/// A document that rules cite. Dates are `YYYY-MM-DD`.
public struct StoredDocument: Equatable, Sendable {
  public var code: DocumentCode
  public var title: String
  public var issuer: String
  public var number: String?
  public var signer: String?
  public var issuedOn: String?
  public var printedOn: String?
  public var isDraft: Bool

  public init(
    code: DocumentCode, title: String, issuer: String, number: String? = nil, signer: String? = nil,
    issuedOn: String? = nil, printedOn: String? = nil, isDraft: Bool = false
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
