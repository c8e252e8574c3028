/// `unit.health`: Lists what stands against the health of units: warnings, each with its rule and figures.
///
/// - Who may call it: Users with `read` at the unit; within a subtree they see the units that they may read.
/// - Guarantees: At most 2,000 units are looked at for one page; a page may be short, or empty, while there are more.
///   Nothing is ever refused for a warning. The figures are those of `tenant.yaml`, else of the party's working
///   regulations.
/// - Parameters: `unit` (optional), `within` (optional), `rule` (optional), `limit` (optional), `cursor` (optional);
///   meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-6, R-103, R-104.
public enum UnitHealth: Method {
  public static let name = "unit.health"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Lists what stands against the health of units: warnings, each with its rule and figures."
  public static let details = """
    Who may call it: Users with `read` at the unit; within a subtree they see the units that they may read. At most \
    2,000 units are looked at for one page; a page may be short, or empty, while there are more. Nothing is ever \
    refused for a warning. The figures are those of `tenant.yaml`, else of the party's working regulations.
    """

  /// The parameters of `unit.health`.
  public struct Params: PagedParams {
    public static let fields: FieldTable = [
      "unit": Field("Only this unit; not beside `within`.", .code),
      "within": Field("This unit and everything below it; the whole tenant where both are absent.", .code),
      "rule": Field("Only warnings of this rule."),
      "limit": Field("The most warnings of a page, 1 to 1,000; 100 where absent.", .pageSize),
      "cursor": Field("Where the page before ended: its `nextCursor`.", .cursor),
    ]

    /// Only this unit; not beside `within`.
    public var unit: String?
    /// This unit and everything below it; the whole tenant where both are absent.
    public var within: String?
    /// Only warnings of this rule.
    public var rule: Wire.HealthRule?
    /// The most warnings of a page, 1 to 1,000; 100 where absent.
    public var limit: Int?
    /// Where the page before ended: its `nextCursor`.
    public var cursor: String?

    public init(
      unit: String? = nil, within: String? = nil, rule: Wire.HealthRule? = nil, limit: Int? = nil, cursor: String? = nil
    ) {
      self.unit = unit
      self.within = within
      self.rule = rule
      self.limit = limit
      self.cursor = cursor
    }

    public func validate() throws(ParamsError) {
      if unit != nil, within != nil {
        throw ParamsError(path: "within", problem: .refused("give unit or within, not both"))
      }
    }
  }

  /// The answer of `unit.health`.
  public struct Result: PagedResult {
    public static let fields: FieldTable = [
      "warnings": Field("The page's warnings, unit by unit, parents before children.", .list(1010, of: .none)),
      "counts": Field(
        "How many warnings of each rule the units of this page have; rules without any are left out.",
        .list(8, of: .none)),
      "units": Field("How many units this page has looked at.", .count),
      "nextCursor": Field("Where the next page begins; absent on the last page.", .cursor),
    ]

    /// The page's warnings, unit by unit, parents before children.
    public var warnings: [HealthWarningView]
    /// How many warnings of each rule the units of this page have; rules without any are left out.
    public var counts: [HealthCount]
    /// How many units this page has looked at.
    public var units: Int
    /// Where the next page begins; absent on the last page.
    public var nextCursor: String?

    public init(warnings: [HealthWarningView], counts: [HealthCount], units: Int, nextCursor: String? = nil) {
      self.warnings = warnings
      self.counts = counts
      self.units = units
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "a village", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V01"}"#,
      answer: .result(#"{"warnings": [], "counts": [], "units": 1}"#), isExecutable: true),
    MethodExample(
      "a neighbour", as: "u-t01-v01-secretary",
      params: #"{"unit": "T01-V02"}"#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
