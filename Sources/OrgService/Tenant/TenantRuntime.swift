import Foundation
public import Logging
import OrgAPI
public import OrgDomain
public import OrgStorage

/// An open tenant: its database, its commit queue, and the state its readers see.
///
/// Every method of the wire that concerns one tenant is a method here, one file each under `UseCases`. Reads see the
/// published state and never wait for writes; writes go through the queue and are on disk when they are answered.
public final class TenantRuntime: Sendable {
  public let slug: String
  let database: ReopeningDatabase
  let published: PublishedState
  let queue: CommitQueue
  let clock: any ServiceClock
  let logger: Logger
  /// The calls over many cases that are under way.
  let bulk = BulkRegister()
  /// What the last plan of a set-up found.
  let preparedSetup: PreparedSetup
  /// The last audits of routes, of together 2 million entries: their pages are asked for one by one.
  let audits = PastCache<RouteAuditKey, RouteAuditReport>(limit: 2_000_000) { $0.entryCount }
  /// How many units the last lists had, which are asked for page by page.
  let unitCounts = PastCache<UnitListing.Key, Int>(limit: 1_000) { _ in 0 }
  /// What was rebuilt of earlier revisions.
  let pasts = Pasts()
  /// The exports under way.
  let exports = ExportRegister()
  /// How far the set-ups under way have come.
  let setupProgress = SetupProgressRegister()

  /// Opens a tenant's database, brings it to the present schema, and reads its state.
  ///
  /// - Parameters:
  ///   - openDatabase: opens the file; called again where a commit's outcome was unknown.
  ///   - onRevoked: called after a commit with the users whose tokens no longer hold.
  ///   - onDue: called when the tenant is open, and after each commit, with the time at which the clock has next
  ///     something to do here.
  public init(
    slug: String, openDatabase: @escaping @Sendable () throws -> any SQLDatabase, clock: any ServiceClock,
    logger: Logger, onDue: @escaping @Sendable (Instant?) -> Void = { _ in },
    onRevoked: @escaping @Sendable (Set<UserNumber>) -> Void
  ) async throws {
    self.slug = slug
    let database = ReopeningDatabase(try openDatabase(), openAgain: openDatabase)
    self.database = database
    _ = try await TenantDatabase.migrate(database, at: clock.now())
    self.clock = clock
    preparedSetup = PreparedSetup(clock: clock)
    self.logger = logger
    published = PublishedState(try await database.read { try TenantLoading.load(TenantTables(connection: $0)) })
    queue = CommitQueue(
      database: database, published: published, clock: clock, logger: logger, onRevoked: onRevoked, onDue: onDue)
    onDue(published.get().nextDue)
  }

  /// Carries out what waits, then closes the database.
  public func close() async throws {
    published.publications.close()
    preparedSetup.forget()
    await queue.close()
    try await database.close()
  }

  public var state: TenantState { published.get() }

  /// Has the queue put on record what time has brought. Every commit does so first; this is one without a command.
  func carryOutDue() async throws { _ = try await queue.perform { _ in [] } }

  /// The user of a token, where it is valid.
  public func user(token: String) -> (user: User, digest: TokenDigest)? {
    let digest = AccessToken.digest(of: token)
    return state.access.user(token: digest).flatMap { $0.isActive ? ($0, digest) : nil }
  }

  // MARK: - Reading

  /// The user who asks; checked against the present state on every request.
  func reader(
    _ caller: Caller, _ method: String, in state: TenantState
  ) throws(ServiceFault) -> UserNumber {
    switch caller.identity {
    case .operator: throw ServiceFault(.forbidden, .session(.notForOperators), ["method": method])
    case .user(let number, let digest):
      guard let user = state.access.user(token: digest), user.number == number, user.isActive else {
        throw ServiceFault(.unauthenticated, .session(.ended))
      }
      return number
    }
  }

  /// Reads rows together with a state that knows everything they may name.
  ///
  /// The rows are a snapshot of the file; a commit may be on disk a moment before its state is published. Then the
  /// reading waits for that, and begins anew with both.
  func reading<Result: Sendable>(
    _ body: @escaping @Sendable (TenantTables, TenantState) throws -> Result
  ) async throws -> Result {
    while true {
      let (result, seen): (Result?, Int64) = try await database.read { [published] connection in
        let tables = TenantTables(connection: connection)
        let sequence = try tables.lastEvent()?.seq ?? 0
        let state = published.get()
        guard state.lastEvent.sequence >= sequence else { return (nil, state.lastEvent.sequence) }
        return (try body(tables, state), sequence)
      }
      if let result { return result }
      guard await published.publications.next(after: seen) else {
        throw ServiceFault(.unavailable, .service(.shuttingDown))
      }
    }
  }

  /// Allows a request or says why not.
  func authorize(
    _ user: UserNumber, _ request: AccessRequest, in state: TenantState, at now: Instant
  ) throws(ServiceFault) {
    switch AccessPolicy(state.snapshot).decide(user, request, at: now) {
    case .allowed: return
    case .denied(let denial): throw ServiceFault(.forbidden, state.notice(denial, at: request.unit))
    }
  }

  // MARK: - Writing

  /// How long a request key's answer is kept.
  static let requestKeyLifetime: Int64 = 30 * 86_400_000

  /// Runs a write in the commit queue: authenticates, answers a repeated request key from the store, else carries the
  /// command out and keeps its answer.
  ///
  /// - Parameters:
  ///   - params: compared when a request key comes again.
  ///   - command: runs inside the writer's transaction, with the acting user; nil for an operator.
  func write<Result: Encodable & SendableMetatype>(
    _ caller: Caller, _ method: String, requestKey: String?, params: some Encodable & Sendable,
    _ command: @escaping @Sendable (inout Commit, UserNumber?) throws -> Result
  ) async throws -> Answer {
    let digest = Digest.bytes(Array(method.utf8) + [0] + (try JSONText.encode(params)))
    let bytes = try await queue.perform { [self] commit in
      let keeper = try self.keeper(caller, method, in: commit.state)
      if let requestKey {
        try commit.tables.deleteAnswers(
          before: Instant(milliseconds: commit.now.milliseconds - TenantRuntime.requestKeyLifetime))
        if let kept = try commit.tables.answer(user: keeper, key: requestKey) {
          guard kept.paramsDigest == digest else {
            throw ServiceFault(.conflict, .conflict(.requestKeyReused), ["requestKey": requestKey])
          }
          return kept.answer
        }
      }
      let actor = try self.actor(caller, method, in: commit.state)
      let answer = try JSONText.encode(try command(&commit, actor))
      if let requestKey {
        try commit.tables.insertAnswer(
          user: keeper, key: requestKey, paramsDigest: digest, answer: answer, at: commit.now)
      }
      return answer
    }
    return Answer(bytes: bytes)
  }

  /// Whose request keys are looked up: the user's, or 0 for the operator.
  private func keeper(
    _ caller: Caller, _ method: String, in state: TenantState
  ) throws(ServiceFault) -> UserNumber {
    switch caller.identity {
    case .user: try reader(caller, method, in: state)
    case .operator: UserNumber(rawValue: 0)
    }
  }

  private func actor(
    _ caller: Caller, _ method: String, in state: TenantState
  ) throws(ServiceFault) -> UserNumber? {
    switch caller.identity {
    case .user: return try reader(caller, method, in: state)
    case .operator:
      guard state.access.userCount == 0 else { throw ServiceFault(.forbidden, .tenant(.hasUsers), ["tenant": slug]) }
      return nil
    }
  }
}
