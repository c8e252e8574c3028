import OrgDomain
import OrgStorage
import Synchronization

/// A set-up's files as they were read and compared last, so that what a plan found need not be found again to carry it
/// out. One a tenant, kept until another takes its place or it is carried out.
final class PreparedSetup: Sendable {
  /// What the reading was made of: the same files and the same tenant give the same.
  struct Source: Equatable, Sendable {
    let setup: String
    /// The number and the size of the pieces that there are.
    let pieces: SetupPieces
    /// The tenant's last event.
    let event: EventLink
  }

  private let kept = Mutex<(source: Source, reading: SetupReading)?>(nil)

  func reading(of source: Source) -> SetupReading? {
    kept.withLock { kept in kept.flatMap { $0.source == source ? $0.reading : nil } }
  }

  func keep(_ reading: SetupReading, of source: Source) { kept.withLock { $0 = (source, reading) } }

  func forget() { kept.withLock { $0 = nil } }
}

extension PreparedSetup {
  /// Reads a set-up's files and compares them with a tenant, or answers what that gave before.
  func read(_ setup: String, slug: String, _ tables: TenantTables, _ state: TenantState) throws -> SetupReading {
    let source = Source(setup: setup, pieces: try tables.setupPieces(setup), event: state.lastEvent)
    if let known = reading(of: source) { return known }
    let reading = try SetupReading(
      files: try tables.setupFiles(setup), slug: slug, state: state, records: try SetupRecords(tables))
    keep(reading, of: source)
    return reading
  }
}
