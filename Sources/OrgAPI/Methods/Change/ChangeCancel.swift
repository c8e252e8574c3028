/// `change.cancel`: Takes back a change of the tree that was ordered for a day to come.
///
/// - Who may call it: Users who ordered it, or hold `administerUnits` at the unit that it is about. What was done,
///   failed or was cancelled answers `conflict`.
/// - Parameters: `change`, `requestKey` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, and those of every method (`allErrors`).
/// - Source: DESIGN 3.
public enum ChangeCancel: Method {
  public static let name = "change.cancel"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = true
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict]
  public static let summary = "Takes back a change of the tree that was ordered for a day to come."
  public static let details = """
    Who may call it: Users who ordered it, or hold `administerUnits` at the unit that it is about. What was \
    done, failed or was cancelled answers `conflict`.
    """

  /// The parameters of `change.cancel`.
  public struct Params: WriteParams {
    public static let fields: FieldTable = [
      "change": Field("The change.", .code),
      "requestKey": Field("Makes repeating safe: 1 to 128 characters, remembered for 30 days.", .requestKey),
    ]

    /// The change.
    public var change: String
    /// Makes repeating safe: 1 to 128 characters, remembered for 30 days.
    public var requestKey: String?

    public init(change: String, requestKey: String? = nil) {
      self.change = change
      self.requestKey = requestKey
    }
  }

  /// The answer of `change.cancel`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "change": Field("The change.", .code),
      "state": Field("Where it stands now."),
    ]

    /// The change.
    public var change: String
    /// Where it stands now.
    public var state: Wire.PlannedState

    public init(change: String, state: Wire.PlannedState) {
      self.change = change
      self.state = state
    }
  }

  public static let examples = [
    MethodExample(
      "a move put off", as: "u-admin",
      params: #"""
        {"change": "1"}
        """#,
      answer: .result(
        #"""
        {"change": "1", "state": "cancelled"}
        """#), isExecutable: false),
    MethodExample(
      "one that there is not", as: "u-admin",
      params: #"""
        {"change": "99"}
        """#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
