import Logging
import OrgDomain
import OrgStorage

/// What time has brought, carried out before each command of one transaction, so that the record is in order whatever
/// woke the writer.
struct AgendaTurn {
  /// The most reminders of one transaction.
  static let limit = 1_000
  /// How long a reminder that fails waits before it is tried again: an hour.
  static let pause: Int64 = 3_600_000

  private let connection: any SQLConnection
  private let logger: Logger
  private var left: Int

  init(_ connection: any SQLConnection, _ logger: Logger, limit: Int = AgendaTurn.limit) {
    self.connection = connection
    self.logger = logger
    left = limit
  }

  /// Carries out what is due now.
  ///
  /// - Returns: false where more is due than one transaction takes; its commands belong into the next.
  mutating func carryOut(on state: inout TenantState, at now: Instant) throws -> Bool {
    while let next = state.nextDue, next <= now {
      guard left > 0 else { return false }
      if let change = state.planned.next, state.nextChangeDue == next {
        left -= 1
        try carryOut(change.number, on: &state, at: now)
        continue
      }
      if state.nextSetupEnd == next {
        left -= 1
        try deleteSetups(of: &state, at: now)
        continue
      }
      let numbers = state.openCases.deadlines.passed(by: now, atMost: left)
      left -= numbers.count
      if try !remind(numbers, on: &state, at: now) { try remindOneByOne(numbers, on: &state, at: now) }
    }
    return true
  }

  /// Deletes the set-ups whose time is over, with their files.
  private func deleteSetups(of state: inout TenantState, at now: Instant) throws {
    let tables = TenantTables(connection: connection)
    try tables.deleteSetups(before: Instant(milliseconds: now.milliseconds - TenantState.setupLifetime + 1))
    state.oldestSetup = try tables.oldestSetup()
  }

  /// Carries out a change of the tree whose day has come. One that cannot be done leaves no trace but that it failed, and
  /// why; it is tried again only by somebody's order.
  private func carryOut(_ number: ChangeNumber, on state: inout TenantState, at now: Instant) throws {
    var commit = Commit(tables: TenantTables(connection: connection), now: now, state: state)
    do {
      try connection.savepoint {
        try commit.carryOut(number)
        try commit.finish()
      }
    } catch let error where CommitQueue.staysWithItsCommand(error) {
      commit = Commit(tables: TenantTables(connection: connection), now: now, state: state)
      if !(error is ServiceFault) {
        logger.critical("a planned change failed", metadata: ["error": "\(error)", "change": "\(number.rawValue)"])
      }
      let fault = error as? ServiceFault ?? ServiceFault.internalFault(logger)
      try connection.savepoint { try commit.fail(number, fault) }
    }
    state = commit.state
  }

  /// One that fails is put off and stops no other.
  private func remindOneByOne(_ numbers: [CaseNumber], on state: inout TenantState, at now: Instant) throws {
    for number in numbers where try !remind([number], on: &state, at: now) {
      state.openCases.deadlines.postpone(number, until: Instant(milliseconds: now.milliseconds + AgendaTurn.pause))
    }
  }

  /// - Returns: false where it failed and left no trace.
  private func remind(_ numbers: [CaseNumber], on state: inout TenantState, at now: Instant) throws -> Bool {
    var commit = Commit(tables: TenantTables(connection: connection), now: now, state: state)
    do {
      try connection.savepoint {
        for number in numbers { try commit.remind(number) }
        try commit.finish()
      }
    } catch let error where CommitQueue.staysWithItsCommand(error) {
      logger.critical("reminders failed", metadata: ["error": "\(error)", "cases": "\(numbers.count)"])
      return false
    }
    state = commit.state
    return true
  }
}
