/// Runs a message through a session and assembles the reply, for every transport alike.
public struct JSONRPCResponder: Sendable {
  private let session: any JSONRPCSession
  private let limits: JSONRPCLimits

  /// A responder; of the limits, `reply` is applied here.
  public init(session: any JSONRPCSession, limits: JSONRPCLimits = .standard) {
    self.session = session
    self.limits = limits
  }

  /// Carries out the message's items one after another.
  ///
  /// - Parameter mayContinue: asked before each item; once false, the rest of the message is neither run nor answered.
  /// - Returns: the reply as one JSON text without line break, or nil where nothing is to be answered. An answer that
  ///   does not fit `limits.reply` is replaced by an error of kind `limit` for its id; in a batch, each that does not.
  public func reply(
    to message: JSONRPCMessage, while mayContinue: @Sendable () -> Bool = { true }
  ) async -> [UInt8]? {
    switch message {
    case .failure(let error): JSONRPCResponse(id: .null, outcome: .failure(error)).json
    case .single(let item): await response(to: item, while: mayContinue)?.json(within: limits.reply, of: limits.reply)
    case .batch(let items): await reply(toBatch: items, while: mayContinue)
    }
  }

  /// The reply to a message that can be answered without waiting for anything, as one JSON text without line break, empty
  /// where nothing is to be answered; nil where it cannot, and then nothing has been done.
  func replyAtOnce(to message: JSONRPCMessage) -> [UInt8]? {
    switch message {
    case .failure, .batch, .single(.invalid): return nil
    case .single(.request(let request)):
      guard let outcome = session.respondAtOnce(to: request) else { return nil }
      return request.id.map { JSONRPCResponse(id: $0, outcome: outcome).json(within: limits.reply, of: limits.reply) }
        ?? []
    }
  }

  private func reply(toBatch items: [JSONRPCItem], while mayContinue: @Sendable () -> Bool) async -> [UInt8]? {
    var reply: [UInt8] = []
    var reserved = items.reduce(0) { $0 + shortestAnswer(to: $1) }
    for item in items {
      reserved -= shortestAnswer(to: item)
      guard let response = await response(to: item, while: mayContinue) else { continue }
      reply.append(reply.isEmpty ? .openBracket : .comma)
      reply += response.json(within: limits.reply - reply.count - reserved - 1, of: limits.reply)
    }
    if reply.isEmpty { return nil }
    return reply + [.closeBracket]
  }

  private func response(to item: JSONRPCItem, while mayContinue: @Sendable () -> Bool) async -> JSONRPCResponse? {
    guard mayContinue() else { return nil }
    switch item {
    case .invalid(let error, let id):
      return id.map { JSONRPCResponse(id: $0, outcome: .failure(error)) }
    case .request(let request):
      let outcome = await session.respond(to: request)
      return request.id.map { JSONRPCResponse(id: $0, outcome: outcome) }
    }
  }

  /// The room an item's answer takes at least, comma included: that of the error saying it did not fit. It is kept free
  /// for the items to come, so that one long answer does not push the whole batch over the limit.
  private func shortestAnswer(to item: JSONRPCItem) -> Int {
    let id: JSONRPCID? =
      switch item {
      case .request(let request): request.id
      case .invalid(_, let id): id
      }
    guard let id else { return 0 }
    return JSONRPCResponse(id: id, outcome: .failure(.replyTooLong(limit: limits.reply))).json.count + 1
  }
}
