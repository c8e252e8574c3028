extension JSONRPCError {
  /// This error with the data `{"kind":"invalid","message":…,"offset":…}`; the offset is left out where there is none.
  public func invalid(_ message: String, offset: Int? = nil) -> JSONRPCError {
    var data = #"{"kind":"invalid","message":"#.utf8 + JSONText.string(message)
    if let offset { data += #","offset":\#(offset)"#.utf8 }
    return with(data: data + [.closeBrace])
  }

  /// This error with the data `{"kind":"limit","message":…,"limit":…}`.
  public func limited(_ message: String, limit: Int) -> JSONRPCError {
    with(data: #"{"kind":"limit","message":"#.utf8 + JSONText.string(message) + #","limit":\#(limit)}"#.utf8)
  }

  /// -32600: a message longer than the limit.
  public static func messageTooLong(limit: Int) -> JSONRPCError {
    invalidRequest.limited("a message holds at most \(limit) bytes; send less at a time", limit: limit)
  }

  /// -32600: a batch of more items than the limit.
  public static func batchTooLong(limit: Int) -> JSONRPCError {
    invalidRequest.limited("a batch holds at most \(limit) items; split it", limit: limit)
  }

  /// -32600: a text nested deeper than the limit.
  public static func tooDeep(limit: Int) -> JSONRPCError {
    invalidRequest.limited("arrays and objects nest at most \(limit) levels", limit: limit)
  }

  /// -32000: an answer longer than the limit. The request was carried out.
  public static func replyTooLong(limit: Int) -> JSONRPCError {
    JSONRPCError(code: -32000, message: "Reply too long").limited(
      "a reply holds at most \(limit) bytes; ask for less at a time", limit: limit)
  }

  /// The answer to a text the scanner refused.
  static func refused(_ error: JSONScanError) -> JSONRPCError {
    if case .tooDeep(let limit) = error.reason { return tooDeep(limit: limit) }
    return parseError.invalid(error.description, offset: error.offset)
  }
}
