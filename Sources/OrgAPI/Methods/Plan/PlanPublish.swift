/// `plan.publish`: Publishes what a unit adds to the scheme for its own subtree.
///
/// - Who may call it: Users whose `publishRulebook` covers the unit.
/// - Guarantees: One transaction. The plan adds evidence, minima and steps before the decision, or before the last word
///   where nothing is decided; it never says who decides and lowers nothing. Cases that are submitted later follow it. A
///   text with mistakes is `invalid` and answers them all.
/// - Parameters: `unit`, `text`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: R-16, decision 28.
public enum PlanPublish: Method {
  public static let name = "plan.publish"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Publishes what a unit adds to the scheme for its own subtree."
  public static let details = """
    Who may call it: Users whose `publishRulebook` covers the unit. One transaction. The plan adds evidence, \
    minima and steps before the decision, or before the last word where nothing is decided; it never says who \
    decides and lowers nothing. Cases that are submitted later follow it. A text with mistakes is `invalid` and \
    answers them all.
    """

  /// The parameters of `plan.publish`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit for whose subtree it holds.", .code),
      "text": Field("The plan (YAML), at most 256 KiB: the entry of `plans.yaml` without `unit`.", .plan),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The unit for whose subtree it holds.
    public var unit: String
    /// The plan (YAML), at most 256 KiB: the entry of `plans.yaml` without `unit`.
    public var text: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(unit: String, text: String, requestKey: String? = nil) {
      self.unit = unit
      self.text = text
      self.requestKey = requestKey
    }
  }

  /// The answer of `plan.publish`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "version": Field("Its version, counted from 1 for each unit.", .count),
    ]

    /// The unit.
    public var unit: String
    /// Its version, counted from 1 for each unit.
    public var version: Int

    public init(unit: String, version: Int) {
      self.unit = unit
      self.version = version
    }
  }

  public static let examples = [
    MethodExample(
      "a town's plan", as: "u-admin",
      params: #"""
        {
          "unit": "T01",
          "text": "name: 天彭镇实施方案\nprocedures:\n  - matter: rating\n    parts:\n      - {code: visitRecord, name: 走访记录, kind: paper}\n",
          "requestKey": "plan-T01-1"
        }
        """#,
      answer: .result(#"{"unit": "T01", "version": 1}"#)),
    MethodExample(
      "by a village for its town", as: "u-t01-v01-secretary",
      params: #"""
        {
          "unit": "T01",
          "text": "name: 天彭镇实施方案\nprocedures:\n  - matter: rating\n    parts:\n      - {code: visitRecord, name: 走访记录, kind: paper}\n"
        }
        """#,
      answer: .error(.forbidden), isExecutable: true),
  ]
}
