import OrgAPI
import OrgDomain
import OrgService
import OrgText

/// The methods by name, each with what carries it out.
struct MethodTable: Sendable {
  typealias Handler = @Sendable (ClientSession, [UInt8]?) async throws -> [UInt8]

  private var handlers: [String: Handler] = [:]

  func handler(_ name: String) -> Handler? { handlers[name] }

  var names: [String] { handlers.keys.sorted() }

  /// A method that takes the session itself.
  mutating func add<M: Method, Result: Encodable & SendableMetatype>(
    _ method: M.Type, _ run: @escaping @Sendable (ClientSession, M.Params) async throws -> Result
  ) {
    handlers[M.name] = { session, bytes in
      try await MethodTable.admit(M.self, session)
      return try encodeBytes(try await run(session, try decodeParams(M.Params.self, from: bytes)))
    }
  }

  /// A method that reads from a tenant.
  mutating func add<M: Method, Result: Encodable & SendableMetatype>(
    _ method: M.Type, _ run: @escaping @Sendable (TenantRuntime) -> (M.Params, Caller) async throws -> Result
  ) {
    add(method) { session, params in
      let (tenant, caller) = try await MethodTable.tenant(of: session)
      return try await run(tenant)(params, caller)
    }
  }

  /// A method that writes to a tenant: its answer comes encoded, as it is kept for its request key.
  mutating func add<M: Method>(
    _ method: M.Type, _ run: @escaping @Sendable (TenantRuntime) -> (M.Params, Caller) async throws -> Answer
  ) {
    handlers[M.name] = { session, bytes in
      try await MethodTable.admit(M.self, session)
      let params = try decodeParams(M.Params.self, from: bytes)
      let (tenant, caller) = try await MethodTable.tenant(of: session)
      return try await run(tenant)(params, caller).bytes
    }
  }

  private static func tenant(of session: ClientSession) async throws -> (TenantRuntime, Caller) {
    guard let binding = await session.binding, let tenant = binding.tenant else {
      throw ServiceFault(.unauthenticated, .session(.notSignedIn))
    }
    return (tenant, binding.caller)
  }

  /// Whether the session may call a method at all; what its user may do beyond that, the use case decides.
  private static func admit<M: Method>(_ method: M.Type, _ session: ClientSession) async throws {
    if M.access == .open { return }
    guard let binding = await session.binding else {
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
