import OrgDomain
import Synchronization

/// The exports under way: one of each user, each a state that is kept while it is read.
final class ExportRegister: Sendable {
  /// How long an export is kept after it was last asked for: 15 minutes.
  static let lifetime: Int64 = 15 * 60_000
  /// The most exports at a time; the one that was asked for longest ago gives way.
  static let limit = 4

  private struct Entry {
    let id: String
    let export: TenantExport
    var lastAsked: Instant
  }

  private let entries = Mutex<[UserNumber: Entry]>([:])

  func begin(_ export: TenantExport, id: String, of user: UserNumber, at now: Instant) {
    entries.withLock { table in
      table[user] = nil
      ExportRegister.forgetOld(&table, now)
      while table.count >= ExportRegister.limit, let oldest = table.min(by: { $0.value.lastAsked < $1.value.lastAsked })
      {
        table[oldest.key] = nil
      }
      table[user] = Entry(id: id, export: export, lastAsked: now)
    }
  }

  /// The user's export; nil where there is none of that id any more.
  func find(_ id: String, of user: UserNumber, at now: Instant) -> TenantExport? {
    entries.withLock { table in
      ExportRegister.forgetOld(&table, now)
      guard table[user]?.id == id else { return nil }
      table[user]?.lastAsked = now
      return table[user]?.export
    }
  }

  private static func forgetOld(_ table: inout [UserNumber: Entry], _ now: Instant) {
    table = table.filter { now.milliseconds - $0.value.lastAsked.milliseconds < lifetime }
  }
}
