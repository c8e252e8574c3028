/// One change.
public struct SetupChange: WireShape {
  public static let sharedName: String? = "SetupChange"
  public static let fields: FieldTable = [
    "what": Field(
      "Kind: unit, user, grant, document, campaign, rulebook, scheme, plan, history, calendar, members, term, tenant.",
      .word),
    "code": Field(
      "Its code; of grants user, role, unit, scope; of results unit, year, matter; of days the date; of members the unit.",
      .line(1...300)),
    "change": Field(
      "What becomes of it: `created`, `changed`, `moved`, `dissolved`, `revoked`, `cleared` or `left`.", .word),
    "detail": Field("From what to what.", .text(1...2000)),
    "notices": Field("What else is to be known of it, such as campaigns that keep another scheme."),
  ]

  /// Kind: unit, user, grant, document, campaign, rulebook, scheme, plan, history, calendar, members, term, tenant.
  public var what: String
  /// Its code; of grants user, role, unit, scope; of results unit, year, matter; of days the date; of members the unit.
  public var code: String
  /// What becomes of it: `created`, `changed`, `moved`, `dissolved`, `revoked`, `cleared` or `left`.
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
