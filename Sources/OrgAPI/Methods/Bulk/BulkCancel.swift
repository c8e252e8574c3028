/// `bulk.cancel`: Stops a call over many cases that is under way.
///
/// - Who may call it: The user who made the call, from any connection.
/// - Guarantees: The call stops before its next case. In mode `atomic` nothing is done and it answers `conflict`; in mode
///   `each` what was done stays done, and the rest is answered `cancelled`. A connection's requests are answered one after
///   another: a call is stopped from another connection than its own.
/// - Parameters: `token`; meaning and limits in `Params.fields`.
/// - Errors: those of every method (`allErrors`).
/// - Source: decision 17.
public enum BulkCancel: Method {
  public static let name = "bulk.cancel"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = []
  public static let summary = "Stops a call over many cases that is under way."
  public static let details = """
    Who may call it: The user who made the call, from any connection. The call stops before its next case. In mode \
    `atomic` nothing is done and it answers `conflict`; in mode `each` what was done stays done, and the rest is answered \
    `cancelled`. A connection's requests are answered one after another: a call is stopped from another connection than \
    its own.
    """

  /// The parameters of `bulk.cancel`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = ["token": Field("What the call gave as `progress`.", .bulkToken)]

    /// What the call gave as `progress`.
    public var token: String

    public init(token: String) { self.token = token }
  }

  /// The answer of `bulk.cancel`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "running": Field("Whether such a call was under way; one that has just been answered is not stopped.")
    ]

    /// Whether such a call was under way; one that has just been answered is not stopped.
    public var running: Bool

    public init(running: Bool) { self.running = running }
  }

  public static let examples = [
    MethodExample(
      "a call that has ended", as: "u-t01-secretary", params: #"{"token": "grades-T01"}"#,
      answer: .result(#"{"running": false}"#), isExecutable: true)
  ]
}
