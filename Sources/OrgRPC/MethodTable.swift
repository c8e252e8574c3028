import OrgAPI
import OrgDomain
import OrgService
import OrgText

/// The methods by name, each with what carries it out.
struct MethodTable: Sendable {
  typealias Handler = @Sendable (ClientSession, [UInt8]?) async throws -> [UInt8]

  /// Answers without waiting for anything; nil where the request needs its handler after all.
  typealias HandlerAtOnce = @Sendable (ClientSession.Binding, [UInt8]?) throws -> [UInt8]?

  private var handlers: [String: Handler] = [:]
  private var handlersAtOnce: [String: HandlerAtOnce] = [:]

  func handler(_ name: String) -> Handler? { handlers[name] }
  func handlerAtOnce(_ name: String) -> HandlerAtOnce? { handlersAtOnce[name] }

  var names: [String] { handlers.keys.sorted() }

  /// A method that takes the session itself.
  mutating func add<M: Method, Result: Encodable & SendableMetatype>(
    _ method: M.Type, _ run: @escaping @Sendable (ClientSession, M.Params) async throws -> Result
  ) {
    handlers[M.name] = { session, bytes in
      try MethodTable.admit(M.self, session.binding)
      return try encodeBytes(try await run(session, try decodeParams(M.Params.self, from: bytes)))
    }
  }

  /// A method that reads from a tenant.
  mutating func add<M: Method, Result: Encodable & SendableMetatype>(
    _ method: M.Type, _ run: @escaping @Sendable (TenantRuntime) -> (M.Params, Caller) async throws -> Result
  ) {
    add(method) { session, params in
      let (tenant, caller) = try MethodTable.tenant(of: session)
      return try await run(tenant)(params, caller)
    }
  }

  /// A method that reads from what a tenant has in memory, and only sometimes from more.
  ///
  /// - Parameter atOnce: answers in microseconds, or nil where more is asked for.
  mutating func add<M: Method, Result: Encodable & SendableMetatype>(
    _ method: M.Type, atOnce: @escaping @Sendable (TenantRuntime) -> (M.Params, Caller) throws -> Result?,
    _ run: @escaping @Sendable (TenantRuntime) -> (M.Params, Caller) async throws -> Result
  ) {
    add(method, run)
    handlersAtOnce[M.name] = { binding, bytes in
      try MethodTable.admit(M.self, binding)
      guard let tenant = binding.tenant else { return nil }
      return try atOnce(tenant)(try decodeParams(M.Params.self, from: bytes), binding.caller).map(encodeBytes)
    }
  }

  /// A method that writes to a tenant: its answer comes encoded, as it is kept for its request key.
  mutating func add<M: Method>(
    _ method: M.Type, _ run: @escaping @Sendable (TenantRuntime) -> (M.Params, Caller) async throws -> Answer
  ) {
    handlers[M.name] = { session, bytes in
      try MethodTable.admit(M.self, session.binding)
      let params = try decodeParams(M.Params.self, from: bytes)
      let (tenant, caller) = try MethodTable.tenant(of: session)
      return try await run(tenant)(params, caller).bytes
    }
  }

  private static func tenant(of session: ClientSession) throws(ServiceFault) -> (TenantRuntime, Caller) {
    guard let binding = session.binding, let tenant = binding.tenant else {
      throw ServiceFault(.unauthenticated, .session(.notSignedIn))
    }
    return (tenant, binding.caller)
  }

  /// Whether the session may call a method at all; what its user may do beyond that, the use case decides.
  private static func admit<M: Method>(
    _ method: M.Type, _ binding: ClientSession.Binding?
  ) throws(ServiceFault) {
    if M.access == .open { return }
    guard let binding else {
      throw ServiceFault(.unauthenticated, .session(.notSignedIn))
    }
    let isOperator = binding.caller.identity == .operator
    switch M.access {
    case .open, .session: return
    case .operator:
      guard isOperator else { throw ServiceFault(.forbidden, .session(.operatorOnly), ["method": M.name]) }
    case .tenantUser:
      if isOperator { throw ServiceFault(.forbidden, .session(.notForOperators), ["method": M.name]) }
    case .tenantUserOrOperator:
      if binding.tenant == nil { throw ServiceFault(.invalid, .session(.tenantRequired)) }
    }
  }
}
