/// `inbox.count`: Counts the steps that wait for a body the caller may act for.
///
/// - Who may call it: Every user.
/// - Parameters: none.
/// - Errors: those of every method (`allErrors`).
/// - Source: DESIGN 11.
public enum InboxCount: Method {
  public static let name = "inbox.count"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = []
  public static let summary = "Counts the steps that wait for a body the caller may act for."
  public static let details = "Who may call it: Every user."

  public typealias Params = NoParams

  /// The answer of `inbox.count`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "total": Field("How many steps wait.", .count),
      "byAction": Field("How many of each action; an action that none asks for is left out."),
    ]

    /// How many steps wait.
    public var total: Int
    /// How many of each action; an action that none asks for is left out.
    public var byAction: [String: Int]

    public init(total: Int, byAction: [String: Int]) {
      self.total = total
      self.byAction = byAction
    }
  }

  public static let examples = [
    MethodExample(
      "what waits for a town", as: "u-t01-secretary",
      answer: .result(#"{"total": 14, "byAction": {"conduct": 2, "decide": 12}}"#), isExecutable: true)
  ]
}
