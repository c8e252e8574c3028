import OrgDomain
import OrgStorage
import Synchronization

/// A set-up's files as they were read and compared last, so that what a plan found need not be found again to carry it
/// out. One a tenant, kept until another takes its place or it is carried out.
final class PreparedSetup: Sendable {
  /// What the reading was made of. Files only grow: the same files and the same tenant give the same.
  struct Source: Equatable, Sendable {
    let setup: String
    /// How many bytes of each file there are.
    let sizes: [String: Int64]
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
  ///
  /// - Parameter keeps: whether the reading is kept; only where all that it was made of is on disk for good.
  func read(
    _ setup: String, slug: String, _ tables: TenantTables, _ state: TenantState, _ progress: SetupProgressCounter,
    keeps: Bool
  ) throws -> SetupReading {
    var sizes: [String: Int64] = [:]
    for (file, size) in try tables.setupFileSizes(setup) where !SetupTokens.isTokens(file) { sizes[file] = size }
    let source = Source(setup: setup, sizes: sizes, event: state.lastEvent)
    if let known = reading(of: source) { return known }
    let reading = try SetupReading(
      files: try tables.setupFiles(setup) { !SetupTokens.isTokens($0) }, slug: slug, state: state,
      records: try SetupRecords(tables), tables: tables, progress: progress)
    if keeps { keep(reading, of: source) }
    return reading
  }
}
