/// `rpc.discover`: Answers the OpenRPC document of this interface.
///
/// - Who may call it: Everyone.
/// - Parameters: none.
/// - Errors: those of every method (`allErrors`).
/// - Source: DESIGN 9.
public enum RPCDiscover: Method {
  public static let name = "rpc.discover"
  public static let access = MethodAccess.open
  public static let isWrite = false
  public static let errors: [ErrorKind] = []
  public static let summary = "Answers the OpenRPC document of this interface."
  public static let details = "Who may call it: Everyone."

  public typealias Params = NoParams

  public typealias Result = JSONValue

  public static let examples = [
    MethodExample(
      "the contract",
      answer: .result(#"{"openrpc": "1.3.2", "info": {"title": "Tiaokuai", "version": "1.0.0"}, "methods": []}"#),
      isExecutable: true)
  ]
}
