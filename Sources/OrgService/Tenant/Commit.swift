import OrgAPI
package import OrgDomain
package import OrgStorage

/// What one command works on inside the writer's transaction: the working state, the tables, and the time it was taken.
///
/// Authorises and decides against the state that earlier commands of the batch have left (DESIGN 8). Its state is a
/// copy: a refused command's copy is dropped together with its savepoint.
package struct Commit {
  package let tables: TenantTables
  package let now: Instant
  package var state: TenantState
  /// Whose tokens no longer hold once this is committed.
  package var revoked: Set<UserNumber> = []
  /// What a change of the tree touched.
  var report = ChangeReport()
  /// A revision whose row is written behind its first event.
  private var pendingRevision: Revision?

  init(tables: TenantTables, now: Instant, state: TenantState) {
    self.tables = tables
    self.now = now
    self.state = state
  }

  /// Appends an event to the log, chained to the one before.
  @discardableResult
  mutating func append(
    _ body: EventBody, by actor: UserNumber?, unit: UnitIndex? = nil, of number: CaseNumber? = nil
  ) throws -> Int64 {
    let sequence = state.lastEvent.sequence + 1
    let unhashed = EventRecord(
      seq: sequence, at: now, actor: actor, unit: unit, caseNumber: number, kind: body.kind,
      version: EventBody.version, body: try body.encoded(), previousHash: state.lastEvent.hash, hash: [])
    let event = EventRecord(
      seq: sequence, at: now, actor: actor, unit: unit, caseNumber: number, kind: body.kind,
      version: EventBody.version, body: unhashed.body, previousHash: unhashed.previousHash,
      hash: EventChain.hash(of: unhashed))
    try tables.append(event)
    state.lastEvent = EventLink(sequence: sequence, hash: event.hash)
    if let revision = pendingRevision {
      try tables.append(revision, at: now, event: sequence)
      pendingRevision = nil
    }
    return sequence
  }

  /// Makes the next revision of tree, grants and book. Its first event is appended before any row that stands from it.
  package mutating func beginRevision() -> Revision {
    let revision = state.snapshot.revision.next
    state.advance(to: revision)
    pendingRevision = revision
    return revision
  }

  /// Checks that a revision that was begun has its event.
  func finish() throws {
    guard pendingRevision == nil else { throw StorageError(.missing, "A revision was begun without an event.") }
  }

  package var today: Day { state.calendar.day(of: now) }
  package var policy: AccessPolicy { AccessPolicy(state.snapshot) }
}
