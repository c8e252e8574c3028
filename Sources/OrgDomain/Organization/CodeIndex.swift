/// Finds units by their codes: tables of slots that grow one by one, so that a changed copy shares all but the one it
/// touches.
struct CodeIndex: Sendable {
  private static let free = UInt64.max
  /// How many units a table is made for, and how many on the average make all of them be made anew.
  private static let target = 2_048
  private static let limit = 16_384

  private struct Table: Sendable {
    /// The hash above, the unit's place below.
    var slots = ContiguousArray(repeating: CodeIndex.free, count: 4)
    var used = 0
  }

  private var tables: ContiguousArray<Table>
  /// How many of a hash's uppermost bits choose the table.
  private var bits: Int
  private(set) var count = 0

  /// - Parameter expected: how many units are likely to come.
  init(expecting expected: Int = 0) {
    bits = CodeIndex.bits(for: expected)
    tables = ContiguousArray(repeating: Table(), count: 1 << bits)
  }

  private static func bits(for units: Int) -> Int {
    var bits = 0
    while bits < 16, units >> bits > target { bits += 1 }
    return bits
  }

  /// The place of a unit, where there is one whose code has the hash and is the one sought.
  func find(_ hash: UInt32, where isSought: (UInt32) -> Bool) -> UInt32? {
    let table = tables[number(of: hash)]
    var slot = Int(hash) & (table.slots.count - 1)
    while table.slots[slot] != CodeIndex.free {
      if UInt32(table.slots[slot] >> 32) == hash {
        let place = UInt32(truncatingIfNeeded: table.slots[slot])
        if isSought(place) { return place }
      }
      slot = (slot + 1) & (table.slots.count - 1)
    }
    return nil
  }

  /// Adds a unit's place.
  mutating func insert(_ hash: UInt32, _ place: UInt32) {
    if count >= tables.count * CodeIndex.limit, bits < 16 { spread() }
    put(UInt64(hash) << 32 | UInt64(place))
    count += 1
  }

  /// Makes room for units that are about to come.
  mutating func reserve(_ units: Int) {
    if CodeIndex.bits(for: count + units) > bits + 2 { spread(expecting: count + units) }
  }

  private func number(of hash: UInt32) -> Int { bits == 0 ? 0 : Int(hash >> UInt32(32 - bits)) }

  private mutating func put(_ entry: UInt64) {
    let hash = UInt32(entry >> 32)
    let number = number(of: hash)
    if (tables[number].used + 1) * 4 > tables[number].slots.count * 3 { grow(number) }
    CodeIndex.place(entry, in: &tables[number].slots)
    tables[number].used += 1
  }

  private mutating func grow(_ number: Int) {
    let old = tables[number].slots
    var slots = ContiguousArray(repeating: CodeIndex.free, count: old.count * 2)
    for entry in old where entry != CodeIndex.free { CodeIndex.place(entry, in: &slots) }
    tables[number].slots = slots
  }

  private static func place(_ entry: UInt64, in slots: inout ContiguousArray<UInt64>) {
    var slot = Int(entry >> 32) & (slots.count - 1)
    while slots[slot] != free { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private mutating func spread(expecting expected: Int = 0) {
    let old = tables
    bits = CodeIndex.bits(for: max(expected, count))
    tables = ContiguousArray(repeating: Table(), count: 1 << bits)
    for table in old {
      for entry in table.slots where entry != CodeIndex.free { put(entry) }
    }
  }
}

extension CodeIndex {
  static func hash(of bytes: some Sequence<UInt8>) -> UInt32 {
    var hasher = Hasher()
    let known: Void? = bytes.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if known == nil { for byte in bytes { hasher.combine(byte) } }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}
