import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import Synchronization

/// The one way into a tenant's database for writes: takes what waits, runs it in one transaction, commits once,
/// publishes the new state, answers all (DESIGN 8).
actor CommitQueue {
  /// The most commands that wait; one more is answered `busy` at once.
  static let capacity = 4_096
  /// The most commands of one transaction.
  static let batchLimit = 64

  typealias Work = @Sendable (inout Commit) throws -> [UInt8]

  private struct Entry {
    let work: Work
    let answer: CheckedContinuation<[UInt8], any Error>
  }

  private let database: ReopeningDatabase
  private let published: PublishedState
  private let clock: any ServiceClock
  private let logger: Logger
  private let agendaLimit: Int
  private let onRevoked: @Sendable (Set<UserNumber>) -> Void
  private let onDue: @Sendable (Instant?) -> Void
  private var waiting: [Entry] = []
  private var isDraining = false
  private var isClosed = false
  /// Set when a commit's outcome is unknown, until the state in memory was read anew.
  private var mustReload = false

  init(
    database: ReopeningDatabase, published: PublishedState, clock: any ServiceClock, logger: Logger,
    agendaLimit: Int = AgendaTurn.limit, onRevoked: @escaping @Sendable (Set<UserNumber>) -> Void,
    onDue: @escaping @Sendable (Instant?) -> Void
  ) {
    self.database = database
    self.published = published
    self.clock = clock
    self.logger = logger
    self.agendaLimit = agendaLimit
    self.onRevoked = onRevoked
    self.onDue = onDue
  }

  /// Runs a command in its turn and gives its answer once it is on disk.
  ///
  /// - Throws: the command's own fault; `busy` where the queue is full; `unavailable` where the outcome is unknown.
  func perform(_ work: @escaping Work) async throws -> [UInt8] {
    guard !isClosed else { throw ServiceFault(.unavailable, .service(.shuttingDown)) }
    guard waiting.count < CommitQueue.capacity else { throw ServiceFault(.busy, .service(.busy)) }
    return try await withCheckedThrowingContinuation { continuation in
      waiting.append(Entry(work: work, answer: continuation))
      guard !isDraining else { return }
      isDraining = true
      // Belongs to the queue, not to the caller: a commit goes on when the caller's connection has gone away.
      Task { await self.drain() }
    }
  }

  /// How many commands have not been taken by the writer yet.
  var waitingCount: Int { waiting.count }

  /// Whether the writer has taken commands that are not answered yet.
  var isBusyWriting: Bool { isDraining && waiting.isEmpty }

  /// Takes no more commands; those that wait are still carried out.
  func close() async {
    isClosed = true
    while isDraining { await Task.yield() }
  }

  private func drain() async {
    while !waiting.isEmpty {
      let batch = Array(waiting.prefix(CommitQueue.batchLimit))
      waiting.removeFirst(batch.count)
      await run(batch)
    }
    isDraining = false
  }

  private func run(_ batch: [Entry]) async {
    do {
      if mustReload { try await reload() }
      let done = try await commit(batch.map(\.work))
      published.set(done.state)
      onDue(done.state.nextDue)
      if !done.revoked.isEmpty { onRevoked(done.revoked) }
      for (entry, outcome) in zip(batch, done.outcomes) { entry.answer.resume(with: outcome) }
      // What was due took the whole transaction: the others are the next to be taken.
      waiting.insert(contentsOf: batch.dropFirst(done.outcomes.count), at: 0)
    } catch {
      // Whether the commit happened or not is not known here: the database is reopened and read anew.
      mustReload = true
      logger.error("a batch was not committed", metadata: ["error": "\(error)", "commands": "\(batch.count)"])
      for entry in batch { entry.answer.resume(throwing: ServiceFault(.unavailable, .service(.outcomeUnknown))) }
      await settle()
    }
  }

  private func reload() async throws {
    try await database.reopen()
    published.set(try await database.read { try TenantLoading.load(TenantTables(connection: $0)) })
    mustReload = false
  }

  /// Readers wait for what a commit of unknown outcome may have left: it is read anew at once. Where that fails they are
  /// woken, for their own reading to say so, and the next write tries again.
  private func settle() async {
    do {
      try await reload()
    } catch {
      logger.error("the database could not be read anew", metadata: ["error": "\(error)"])
      published.publications.wake()
    }
  }

  /// Whether an error leaves the transaction sound: anything but the database's own failing.
  static func staysWithItsCommand(_ error: any Error) -> Bool {
    guard let error = error as? StorageError else { return true }
    return [.constraint, .missing, .invalidText, .corrupt].contains(error.code)
  }

  private struct Done: Sendable {
    let state: TenantState
    /// Of the commands that were taken; those behind them were not.
    let outcomes: [Result<[UInt8], ServiceFault>]
    let revoked: Set<UserNumber>
  }

  private func commit(_ batch: [Work]) async throws -> Done {
    let clock = clock
    let start = published.get()
    let (logger, agendaLimit) = (logger, agendaLimit)
    return try await database.write { connection in
      var working = start
      var revoked: Set<UserNumber> = []
      var outcomes: [Result<[UInt8], ServiceFault>] = []
      var agenda = AgendaTurn(connection, logger, limit: agendaLimit)
      for work in batch {
        let now = clock.now()
        // Outside the command's savepoint: its refusal does not undo what time has brought.
        guard try agenda.carryOut(on: &working, at: now) else { break }
        var commit = Commit(tables: TenantTables(connection: connection), now: now, state: working)
        do {
          let answer = try connection.savepoint {
            let answer = try work(&commit)
            try commit.finish()
            return answer
          }
          working = commit.state
          revoked.formUnion(commit.revoked)
          outcomes.append(.success(answer))
        } catch let fault as ServiceFault {
          outcomes.append(.failure(fault))
        } catch let error where CommitQueue.staysWithItsCommand(error) {
          // Undone with its savepoint: this command alone fails.
          logger.critical("a command failed", metadata: ["error": "\(error)"])
          outcomes.append(.failure(ServiceFault.internalFault(logger)))
        }
      }
      return Done(state: working, outcomes: outcomes, revoked: revoked)
    }
  }
}

/// The state that readers see; swapped as a whole after each commit.
final class PublishedState: Sendable {
  private let state: Mutex<TenantState>
  /// Tells those who wait for the log to go on.
  let publications = Publications()

  init(_ state: TenantState) { self.state = Mutex(state) }

  func get() -> TenantState { state.withLock { $0 } }

  func set(_ new: TenantState) {
    state.withLock { $0 = new }
    publications.publish(new.lastEvent.sequence)
  }
}

extension ServiceFault {
  /// An unforeseen fault: the log has a reference that the caller is told; no inner detail leaves.
  static func internalFault(_ logger: Logger) -> ServiceFault {
    let reference = String(UInt64.random(in: .min ... .max), radix: 36)
    logger.error("internal fault", metadata: ["reference": "\(reference)"])
    return ServiceFault(.internal, .service(.internalFault), ["reference": reference])
  }
}
