import JSONRPC
import Logging
import OrgAPI
import OrgDomain
import OrgService
import OrgText
import Synchronization

/// One connection's session: whom it is bound to, and the way of its requests to the use cases.
actor ClientSession: JSONRPCSession {
  /// Whom a session is bound to.
  struct Binding: Sendable {
    let tenant: TenantRuntime?
    let caller: Caller
    let language: Language
  }

  let connection: JSONRPCConnection
  let installation: Installation
  private let methods: MethodTable
  private let roster: SessionRoster
  let logger: Logger
  let feedLimits: FeedLimits
  var feeds = SessionFeeds()
  /// Also read by requests that are answered at once.
  private let bound = Mutex<Binding?>(nil)
  /// The language asked for by `session.open`, whether or not it was let in.
  var asked = Language.default

  init(
    connection: JSONRPCConnection, installation: Installation, methods: MethodTable, roster: SessionRoster,
    feedLimits: FeedLimits = FeedLimits(), logger: Logger
  ) {
    self.connection = connection
    self.installation = installation
    self.methods = methods
    self.roster = roster
    self.feedLimits = feedLimits
    self.logger = logger
  }

  nonisolated var binding: Binding? { bound.withLock { $0 } }

  nonisolated func respondAtOnce(to request: JSONRPCRequest) -> JSONRPCOutcome? {
    guard let handler = methods.handlerAtOnce(request.method), let binding else { return nil }
    do {
      return try handler(binding, request.params).map { .result($0) }
    } catch {
      return .failure(ErrorTable(language: binding.language, logger: logger).error(for: error))
    }
  }

  func respond(to request: JSONRPCRequest) async -> JSONRPCOutcome {
    guard let handler = methods.handler(request.method) else {
      return .failure(errors.unknownMethod(request.method, known: methods.names))
    }
    do {
      return .result(try await handler(self, request.params))
    } catch {
      return .failure(errors.error(for: error))
    }
  }

  /// In the language of the session, or of the last attempt to open one.
  private var errors: ErrorTable { ErrorTable(language: binding?.language ?? asked, logger: logger) }

  func ending() async { await endFeeds() }

  func closed() async { leave() }

  /// Binds the connection; once.
  func bind(_ new: Binding) throws(ServiceFault) {
    guard binding == nil else { throw ServiceFault(.conflict, .session(.alreadyOpen)) }
    bound.withLock { $0 = new }
    if let tenant = new.tenant, case .user(let user, _) = new.caller.identity {
      roster.add(connection, of: user, in: tenant.slug)
    }
  }

  private func leave() {
    dropFeeds()
    if let tenant = binding?.tenant, case .user(let user, _)? = binding?.caller.identity {
      roster.remove(connection, of: user, in: tenant.slug)
    }
    bound.withLock { $0 = nil }
  }
}
