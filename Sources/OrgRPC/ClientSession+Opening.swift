import JSONRPC
import OrgAPI
import OrgDomain
import OrgService
import OrgText

extension ClientSession {
  /// `session.open`: binds the connection to a user of a tenant by his token, or to the operator.
  func open(_ params: SessionOpen.Params) async throws -> SessionOpen.Result {
    let locale = params.locale ?? .chinese
    let language = Language(locale)
    asked = language
    guard binding == nil else { throw ServiceFault(.conflict, .session(.alreadyOpen)) }
    guard let slug = params.tenant else {
      guard installation.isOperator(token: params.token) else {
        throw ServiceFault(.unauthenticated, .session(.tenantRequired))
      }
      try bind(Binding(tenant: nil, caller: Caller(.operator, language, on: connection), language: language))
      return SessionOpen.Result(tenant: nil, user: nil, name: nil, operator: true, locale: locale, revision: nil)
    }
    let tenant: TenantRuntime
    do {
      tenant = try await installation.tenant(slug)
    } catch let fault as ServiceFault where fault.kind == .notFound && !installation.isOperator(token: params.token) {
      // Whoever has no token of it is not told whether there is such a tenant.
      throw ServiceFault(.unauthenticated, .session(.tokenUnknown))
    }
    let state = tenant.state
    let revision = Int(state.snapshot.revision.rawValue)
    if let (user, digest) = tenant.user(token: params.token) {
      try bind(
        Binding(
          tenant: tenant, caller: Caller(.user(user.number, digest), language, on: connection), language: language))
      return SessionOpen.Result(
        tenant: slug, user: user.code.text, name: state.userNames[user.number], operator: false, locale: locale,
        revision: revision)
    }
    guard installation.isOperator(token: params.token) else {
      throw ServiceFault(.unauthenticated, .session(.tokenUnknown))
    }
    try bind(Binding(tenant: tenant, caller: Caller(.operator, language, on: connection), language: language))
    return SessionOpen.Result(
      tenant: slug, user: nil, name: nil, operator: true, locale: locale, revision: revision)
  }

  /// `session.whoami`: whom the connection is bound to, with his grants.
  func whoami() throws -> SessionWhoami.Result {
    guard let binding else { throw ServiceFault(.unauthenticated, .session(.notSignedIn)) }
    let locale = Wire.Locale(binding.language)
    guard let tenant = binding.tenant, case .user(let number, _) = binding.caller.identity else {
      return SessionWhoami.Result(
        tenant: binding.tenant?.slug, user: nil, name: nil, operator: true, locale: locale, grants: [])
    }
    return try tenant.whoami(number, binding.caller, locale)
  }
}

extension Caller {
  /// A caller whose sentences are written in a language, and who is told on his connection how far a call has come.
  init(_ identity: Caller.Identity, _ language: Language, on connection: JSONRPCConnection) {
    let catalogue = Catalogue(language)
    self.init(
      identity: identity, render: { catalogue.filled($0) }, renderProblem: { catalogue.filled($0) },
      report: { progress in
        if let params = try? encodeBytes(progress) { connection.notify(method: BulkProgress.method, params: params) }
      })
  }
}

extension Language {
  init(_ locale: Wire.Locale) {
    switch locale {
    case .chinese: self = .zhCN
    case .english: self = .en
    }
  }
}

extension Wire.Locale {
  init(_ language: Language) {
    switch language {
    case .zhCN: self = .chinese
    case .en: self = .english
    }
  }
}

extension Catalogue {
  /// A bundle's problem with its sentence.
  func filled(_ problem: BundleProblem) -> BundleProblem {
    var problem = problem
    problem.text = sentence(of: problem)
    return problem
  }
}
