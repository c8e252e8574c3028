import OrgDomain
import OrgStorage

/// Entries as tests need them.
enum SampleEntries {
  static func entry(
    _ number: Int64, _ kind: EntryKind = .problem, unit: Int = 2, campaign: String = "2012", item: Int64? = nil,
    parent: Int64? = nil, phase: EntryPhase = .open, due: Day? = nil, quantity: Int = 0, fulfilled: Int = 0
  ) -> StoredEntry {
    StoredEntry(
      number: EntryNumber(rawValue: number), kind: kind, unit: UnitIndex(unit), body: UnitIndex(0),
      campaign: Samples.code(campaign), item: item.map(CaseNumber.init(rawValue:)),
      parent: parent.map(EntryNumber.init(rawValue:)), author: Samples.user(1 + number % 3), phase: phase, due: due,
      quantity: quantity, fulfilled: fulfilled, revision: 1, content: "{\"x\":\"文\(number)\"}",
      createdAt: Samples.instant(number), updatedAt: Samples.instant(number))
  }

  static func day(_ day: Int) -> Day? { Day(year: 2012, month: 5, day: day) }
}
