import JSONRPC
import OrgAPI

extension OrgClientError {
  /// The error of an answer.
  init(_ error: JSONRPCError) {
    let data = error.data.flatMap { try? JSONValue.parse($0) }
    let kind = data?["kind"]?.string.flatMap(ErrorKind.init(rawValue:))
    let isProtocolFault = (-32_768 ... -32_600).contains(error.code)
    self.init(
      kind: isProtocolFault ? .badCall(code: error.code) : kind.map(Kind.refused) ?? .badCall(code: error.code),
      message: data?["message"]?.string ?? error.message, data: data)
  }

  /// The error of a feed that the server has ended.
  init(_ ended: FeedEnded) {
    let why =
      switch ended.reason {
      case .slow: "events were not taken in time"
      case .signedOut: "the token no longer holds"
      case .closing: "the server closes the connection"
      case .failed: "the log could not be read"
      }
    self.init(
      kind: .feedEnded(ended.reason), message: "the feed has ended: \(why); resume after \(ended.after)",
      data: ["feed": .string(ended.feed), "after": .integer(Int64(ended.after))])
  }

  /// The error of a connection that could not be made or did not last.
  init(_ error: JSONRPCClientError) {
    switch error {
    case .disconnected:
      self.init(kind: .disconnected, message: "the connection ended before the answer came; repeat the call")
    case .messageTooLong(let bytes, let limit):
      self.init(kind: .messageTooLong, message: "the message has \(bytes) bytes; a server takes at most \(limit)")
    case .cannotConnect(let address, let reason):
      self.init(kind: .noServer, message: "no server answers at \(address.text): \(reason)")
    }
  }

  /// The error of an address that cannot be one.
  init(_ error: JSONRPCServerError) {
    switch error {
    case .socketPathTooLong(let bytes, let limit):
      self.init(
        kind: .badAddress, message: "the socket path has \(bytes) bytes; at most \(limit) fit. Choose a shorter one")
    case .addressInUse(let address), .cannotListen(let address, _):
      self.init(kind: .noServer, message: "no server answers at \(address.text)")
    case .notASocket(let path):
      self.init(kind: .badAddress, message: "\(path) is no socket")
    }
  }
}

extension JSONRPCAddress {
  /// The address as people write it.
  var text: String {
    switch self {
    case .unix(let path): path
    case .tcp(let host, let port): "\(host):\(port)"
    }
  }
}
