/// An error object (JSON-RPC 2.0 section 5.1).
public struct JSONRPCError: Error, Hashable, Sendable {
  /// -32768...-32000 are the protocol's; the rest is the application's.
  public let code: Int
  /// A short sentence.
  public let message: String
  /// The bytes of one JSON value with more about the error; nil where there is none.
  public let data: [UInt8]?

  /// An error. `data`, where given, must be one valid JSON value.
  public init(code: Int, message: String, data: [UInt8]? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// -32700: the text is no JSON.
  public static let parseError = JSONRPCError(code: -32700, message: "Parse error")
  /// -32600: the JSON is no request object.
  public static let invalidRequest = JSONRPCError(code: -32600, message: "Invalid Request")
  /// -32601: there is no such method.
  public static let methodNotFound = JSONRPCError(code: -32601, message: "Method not found")
  /// -32602: the method does not take these parameters.
  public static let invalidParams = JSONRPCError(code: -32602, message: "Invalid params")
  /// -32603: the server failed.
  public static let internalError = JSONRPCError(code: -32603, message: "Internal error")

  /// The same error with other data, one valid JSON value.
  public func with(data: [UInt8]) -> JSONRPCError {
    JSONRPCError(code: code, message: message, data: data)
  }

  /// The error object as a JSON text without line breaks.
  public var json: [UInt8] {
    var bytes = Array(#"{"code":\#(code),"message":"#.utf8) + JSONText.string(message)
    if let data { bytes += Array(#","data":"#.utf8) + JSONText.onOneLine(data) }
    bytes.append(.closeBrace)
    return bytes
  }
}
