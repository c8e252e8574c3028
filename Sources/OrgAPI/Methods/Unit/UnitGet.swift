/// `unit.get`: Answers one unit with its superiors on every line.
///
/// - Who may call it: Users who may read the unit.
/// - Guarantees: One revision throughout.
/// - Parameters: `unit`; meaning and limits in `Params.fields`.
/// - Errors: `notFound`, and those of every method (`allErrors`).
/// - Source: DESIGN 4, R-7.
public enum UnitGet: Method {
  public static let name = "unit.get"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.notFound]
  public static let summary = "Answers one unit with its superiors on every line."
  public static let details = "Who may call it: Users who may read the unit. One revision throughout."

  /// The parameters of `unit.get`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "unit": Field("The unit.", .code)
    ]

    /// The unit.
    public var unit: String

    public init(unit: String) {
      self.unit = unit
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
          "children": 1
        }
        """#), isExecutable: true),
    MethodExample(
      "a unit that there is not", as: "u-t01-secretary",
      params: #"{"unit": "T99"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
