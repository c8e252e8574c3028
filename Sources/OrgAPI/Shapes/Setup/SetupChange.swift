/// One change.
public struct SetupChange: WireShape {
  public static let sharedName: String? = "SetupChange"
  public static let fields: FieldTable = [
    "what": Field(
      "Kind: unit, user, grant, document, campaign, rulebook, scheme, plan, history, calendar, tenant.", .word),
    "code": Field(
      "Its code; of a grant user, role, unit and scope; of a result unit, year and matter; of a calendar day its date.",
      .line(1...300)),
    "change": Field("What becomes of it: `created`, `changed`, `moved`, `dissolved`, `revoked` or `cleared`.", .word),
    "detail": Field("From what to what.", .text(1...2000)),
    "notices": Field("What else is to be known of it, such as campaigns that keep another scheme."),
  ]

  /// Kind: unit, user, grant, document, campaign, rulebook, scheme, plan, history, calendar, tenant.
  public var what: String
  /// Its code; of a grant user, role, unit and scope; of a result unit, year and matter; of a calendar day its date.
  public var code: String
  /// What becomes of it: `created`, `changed`, `moved`, `dissolved`, `revoked` or `cleared`.
  public var change: String
  /// From what to what.
  public var detail: String?
  /// What else is to be known of it, such as campaigns that keep another scheme.
  public var notices: [Notice]?

  public init(what: String, code: String, change: String, detail: String? = nil, notices: [Notice]? = nil) {
    self.what = what
    self.code = code
    self.change = change
    self.detail = detail
    self.notices = notices
  }
}
