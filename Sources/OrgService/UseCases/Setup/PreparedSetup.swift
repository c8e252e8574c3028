import OrgAPI
import OrgDomain
import OrgStorage
import Synchronization

/// A set-up's files as they were read and compared last, so that what a plan found need not be found again to carry it
/// out. One a tenant, kept for some minutes, until another takes its place or it is carried out: names are in it.
final class PreparedSetup: Sendable {
  /// How long it is kept after its plan: 10 minutes.
  static let lifetime: Int64 = 10 * 60_000

  /// What the reading was made of. Files only grow: the same files and the same tenant give the same.
  struct Source: Equatable, Sendable {
    let setup: String
    /// How many bytes of each file there are.
    let sizes: [String: Int64]
    /// The tenant's last event.
    let event: EventLink
  }

  private struct Kept {
    let source: Source
    let reading: SetupReading
    /// Forgets it in its time.
    let expiry: Task<Void, Never>
  }

  private let clock: any ServiceClock
  private let kept = Mutex<Kept?>(nil)

  init(clock: any ServiceClock) { self.clock = clock }

  func reading(of source: Source) -> SetupReading? {
    kept.withLock { kept in kept.flatMap { $0.source == source ? $0.reading : nil } }
  }

  var isEmpty: Bool { kept.withLock { $0 == nil } }

  func keep(_ reading: SetupReading, of source: Source) {
    let until = Instant(milliseconds: clock.now().milliseconds + PreparedSetup.lifetime)
    let expiry = Task { [weak self, clock] in
      try? await clock.sleep(until: until)
      if !Task.isCancelled { self?.forget(source) }
    }
    replace(by: Kept(source: source, reading: reading, expiry: expiry))
  }

  func forget() { replace(by: nil) }

  private func forget(_ source: Source) { kept.withLock { if $0?.source == source { $0 = nil } } }

  private func replace(by new: Kept?) {
    let old = kept.withLock { kept in
      defer { kept = new }
      return kept
    }
    old?.expiry.cancel()
  }
}

extension PreparedSetup {
  /// Reads a set-up's files and compares them with a tenant, or answers what that gave before.
  ///
  /// - Throws: `setup.otherContent` where the files are not those that the set-up was begun for.
  /// - Parameter keeps: whether the reading is kept; only where all that it was made of is on disk for good.
  func read(
    _ setup: String, slug: String, _ tables: TenantTables, _ state: TenantState, _ progress: SetupProgressCounter,
    keeps: Bool
  ) throws -> SetupReading {
    var sizes: [String: Int64] = [:]
    for (file, size) in try tables.setupFileSizes(setup) where !SetupTokens.isTokens(file) { sizes[file] = size }
    let source = Source(setup: setup, sizes: sizes, event: state.lastEvent)
    if let known = reading(of: source) { return known }
    let files = try tables.setupFiles(setup) { !SetupTokens.isTokens($0) }
    if let digest = try tables.setup(setup)?.digest, digest.lowercased() != SetupDigest(files).text {
      throw ServiceFault(.conflict, .setup(.otherContent), ["setup": setup])
    }
    let reading = try SetupReading(
      files: files, slug: slug, state: state,
      records: try SetupRecords(tables), tables: tables, progress: progress)
    if keeps { keep(reading, of: source) }
    return reading
  }
}
