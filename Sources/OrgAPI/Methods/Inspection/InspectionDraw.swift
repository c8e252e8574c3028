/// `inspection.draw`: Draws the units to inspect: all, or a sample (督查, 抽查).
///
/// - Who may call it: Users with `supervise` at the body.
/// - Guarantees: One transaction. Drawn among the active units below the body; a sample by the seed alone, so that
///   anyone can draw it again and find the same.
/// - Parameters: `campaign`, `form`, `count` (optional), `seed` (optional), `category` (optional), `body` (optional),
///   `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, `stageClosed`, and those of every method (`allErrors`).
/// - Source: R-90.
public enum InspectionDraw: Method {
  public static let name = "inspection.draw"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid, .stageClosed]
  public static let summary = "Draws the units to inspect: all, or a sample (督查, 抽查)."
  public static let details = """
    Who may call it: Users with `supervise` at the body. One transaction. Drawn among the active units below the \
    body; a sample by the seed alone, so that anyone can draw it again and find the same.
    """

  /// The parameters of `inspection.draw`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "campaign": Field("The campaign's code.", .code),
      "form": Field("Whether all units, or a sample."),
      "count": Field("How many units; required for `random`.", .quantityCount),
      "seed": Field("The number to draw by, in decimal digits; of the server's choice where absent.", .seed),
      "category": Field("Only units of this category.", .word),
      "body": Field("The body above for which the caller acts; needed where he could act for several.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The campaign's code.
    public var campaign: String
    /// Whether all units, or a sample.
    public var form: Wire.InspectionForm
    /// How many units; required for `random`.
    public var count: Int?
    /// The number to draw by, in decimal digits; of the server's choice where absent.
    public var seed: String?
    /// Only units of this category.
    public var category: String?
    /// The body above for which the caller acts; needed where he could act for several.
    public var body: String?
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(
      campaign: String, form: Wire.InspectionForm, count: Int? = nil, seed: String? = nil, category: String? = nil,
      body: String? = nil, requestKey: String? = nil
    ) {
      self.campaign = campaign
      self.form = form
      self.count = count
      self.seed = seed
      self.category = category
      self.body = body
      self.requestKey = requestKey
    }

    public func validate() throws(ParamsError) {
      if form == .random, count == nil { throw ParamsError(path: "count", problem: .requiredBecause("form: random")) }
      if let seed, UInt64(seed) == nil { throw ParamsError(path: "seed", problem: .refused("must fit into 64 bits")) }
    }
  }

  public typealias Result = EntryView

  public static let examples = [
    MethodExample(
      "two villages", as: "u-t01-secretary",
      params: #"""
        {"campaign": "2012", "form": "random", "count": 2, "seed": "8412093571", "category": "village", "body": "T01"}
        """#,
      answer: .result(
        #"""
        {
          "entry": "83", "kind": "inspection", "unit": "T01", "unitName": "天彭镇党委", "body": "T01", "bodyName": "天彭镇党委",
          "campaign": "2012", "phase": "open", "overdue": false, "revision": 1,
          "createdAt": "2012-06-12T09:00:00+08:00", "updatedAt": "2012-06-12T09:00:00+08:00",
          "author": "u-t01-secretary",
          "content": {"form": "random", "seed": "8412093571", "population": 14, "sample": ["T01-V01", "T01-V04"]},
          "texts": []
        }
        """#)),
    MethodExample(
      "in a campaign that there is not", as: "u-t01-secretary",
      params: #"{"campaign": "2099", "form": "concentrated"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
