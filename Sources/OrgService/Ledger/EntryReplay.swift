import OrgDomain
import OrgStorage

/// The ledger's entries and their texts as the log has them.
struct EntryReplay: LedgerReplay {
  private struct Known {
    var entry: Entry
    let createdAt: Instant
    var updatedAt: Instant
  }

  private var entries: [EntryNumber: Known] = [:]
  /// By the event that brought the texts.
  private var textDigests: [Int64: String] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    if event.kind == "entry.made" { return replayMaking(event) }
    guard let stored = decode(StoredEntryEvent.self, event), event.kind == "entry." + stored.name.rawValue,
      let value = stored.value, var known = entries[EntryNumber(rawValue: stored.entry)]
    else { return false }
    known.entry.apply(value)
    known.updatedAt = event.at
    entries[known.entry.number] = known
    textDigests[event.seq] = stored.textDigest
    return true
  }

  private mutating func replayMaking(_ event: EventRecord) -> Bool {
    guard let stored = decode(StoredEntryMaking.self, event), let entry = stored.value, entries[entry.number] == nil
    else { return false }
    entries[entry.number] = Known(entry: entry, createdAt: event.at, updatedAt: event.at)
    textDigests[event.seq] = stored.textDigest
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var seen = 0
    var last: EntryNumber?
    while true {
      let page = try tables.entries(after: last, limit: 1_000)
      for row in page where try row != expected(row.number) {
        problems.append(.init("entry \(row.number.rawValue) differs from the log"))
      }
      seen += page.count
      last = page.last?.number
      if page.count < 1_000 { break }
    }
    if seen != entries.count { problems.append(.init("\(seen) entries are stored, the log has \(entries.count)")) }
    return problems + (try problemsOfTexts(tables))
  }

  private func expected(_ number: EntryNumber) throws -> StoredEntry? {
    try entries[number].map { try StoredEntry($0.entry, createdAt: $0.createdAt, updatedAt: $0.updatedAt) }
  }

  /// Compares the texts beside the log with their salted digests in it.
  private func problemsOfTexts(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var seen = 0
    var last: Int64 = 0
    while true {
      let page = try tables.entryTexts(after: last, limit: 1_000)
      for row in page where textDigests[row.event] != Digest.hexadecimal(row.salt + Array(row.text.utf8)) {
        problems.append(.init(sequence: row.event, text: "the texts beside it differ from the log"))
      }
      seen += page.count
      last = page.last?.event ?? last
      if page.count < 1_000 { break }
    }
    if seen != textDigests.count { problems.append(.init("texts of entries are missing")) }
    return problems
  }
}
