/// The records and texts of a tree's units, in pages: a changed copy shares every page that it does not touch.
struct UnitPages: Sendable {
  /// 4,096 units a page: what one edit copies is a page, and a list of pages that is short at millions of units.
  private static let shift = 12
  private static let mask = (1 << shift) - 1

  private struct Page: Sendable {
    var records: ContiguousArray<UnitRecord> = []
    var texts: ContiguousArray<UInt8> = []

    /// Where a unit's texts end.
    func textEnd(_ slot: Int) -> Int {
      slot + 1 < records.count ? Int(records[slot + 1].textStart) : texts.count
    }
  }

  private var pages: ContiguousArray<Page> = []
  private(set) var count = 0

  subscript(position: UInt32) -> UnitRecord {
    get { pages[Int(position) >> UnitPages.shift].records[Int(position) & UnitPages.mask] }
    _modify { yield &pages[Int(position) >> UnitPages.shift].records[Int(position) & UnitPages.mask] }
  }

  // MARK: - Texts

  func code(_ position: UInt32) -> ArraySlice<UInt8> {
    let page = pages[Int(position) >> UnitPages.shift]
    let record = page.records[Int(position) & UnitPages.mask]
    let start = Int(record.textStart)
    return page.texts[start..<start + Int(record.codeLength)]
  }

  func name(_ position: UInt32) -> ArraySlice<UInt8> {
    let page = pages[Int(position) >> UnitPages.shift]
    let slot = Int(position) & UnitPages.mask
    let record = page.records[slot]
    return page.texts[Int(record.textStart) + Int(record.codeLength)..<page.textEnd(slot)]
  }

  /// Puts a unit behind all that there are.
  mutating func append(_ record: UnitRecord, code: some Collection<UInt8>, name: some Collection<UInt8>) {
    if count & UnitPages.mask == 0 { pages.append(Page()) }
    let last = pages.count - 1
    var record = record
    record.textStart = UInt32(pages[last].texts.count)
    record.codeLength = UInt8(code.count)
    pages[last].texts.append(contentsOf: code)
    pages[last].texts.append(contentsOf: name)
    pages[last].records.append(record)
    count += 1
  }

  mutating func rename(_ position: UInt32, _ name: String) {
    let number = Int(position) >> UnitPages.shift
    let slot = Int(position) & UnitPages.mask
    let record = pages[number].records[slot]
    let start = Int(record.textStart) + Int(record.codeLength)
    let end = pages[number].textEnd(slot)
    let difference = name.utf8.count - (end - start)
    pages[number].texts.replaceSubrange(start..<end, with: name.utf8)
    guard difference != 0 else { return }
    for next in pages[number].records.indices.dropFirst(slot + 1) {
      pages[number].records[next].textStart = UInt32(Int(pages[number].records[next].textStart) + difference)
    }
  }
}
