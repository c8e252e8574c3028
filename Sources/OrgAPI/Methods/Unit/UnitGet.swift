/// `unit.get`: Answers one unit with its superiors on every line.
///
/// - Who may call it: Users who may read the unit.
/// - Guarantees: One revision throughout. With `asOf`, the caller's rights are judged now, and the data are as they
///   were then.
/// - Parameters: `unit`, `asOf` (optional); meaning and limits in `Params.fields`.
/// - Errors: `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, R-7.
public enum UnitGet: Method {
  public static let name = "unit.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound, .invalid]
  public static let summary = "Answers one unit with its superiors on every line."
  public static let details = """
    Who may call it: Users who may read the unit. One revision throughout. With `asOf`, the caller's rights are \
    judged now, and the data are as they were then.
    """

  /// The parameters of `unit.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code),
      "asOf": Field("The revision or the day whose state is asked; the present where absent."),
    ]

    /// The unit.
    public var unit: String
    /// The revision or the day whose state is asked; the present where absent.
    public var asOf: AsOf?

    public init(unit: String, asOf: AsOf? = nil) {
      self.unit = unit
      self.asOf = asOf
    }
  }

  public typealias Result = UnitView

  public static let examples = [
    MethodExample(
      "a village branch", as: "u-t01-secretary",
      params: #"{"unit": "T01-V01"}"#,
      answer: .result(
        #"""
        {
          "code": "T01-V01", "name": "天彭镇石林村党支部", "kind": "branch", "category": "village", "traits": [],
          "parent": "T01", "parentName": "天彭镇党委", "members": 63, "outside": false, "status": "active",
          "lines": [
            {"line": "affiliation", "superior": "T01", "superiorName": "天彭镇党委", "source": "own"},
            {"line": "industry"}, {"line": "territory"}
          ],
          "children": 1, "revision": 1
        }
        """#), isExecutable: true),
    MethodExample(
      "as it was set up", as: "u-t01-secretary",
      params: #"{"unit": "T01-V01", "asOf": {"revision": 2}}"#,
      answer: .result(
        #"""
        {
          "code": "T01-V01", "name": "天彭镇石林村党支部", "kind": "branch", "category": "village", "traits": [],
          "parent": "T01", "parentName": "天彭镇党委", "members": 63, "outside": false, "status": "active",
          "lines": [
            {"line": "affiliation", "superior": "T01", "superiorName": "天彭镇党委", "source": "own"},
            {"line": "industry"}, {"line": "territory"}
          ],
          "children": 1, "revision": 2
        }
        """#), isExecutable: true),
    MethodExample(
      "of a day ahead", as: "u-t01-secretary",
      params: #"{"unit": "T01-V01", "asOf": {"date": "2999-01-01"}}"#,
      answer: .error(.invalid), isExecutable: true),
    MethodExample(
      "a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
