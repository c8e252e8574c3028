import OrgDomain

/// Some of the 4,096 units of a page.
struct PageMembers: Equatable {
  static let pageSize = 4_096
  /// From this number on they are stored as bits.
  private static let bitLimit = 256

  private var words = [UInt64](repeating: 0, count: pageSize / 64)
  private(set) var count = 0

  init() {}

  /// As they are stored; nil where the bytes are none of ours.
  init?(_ bytes: [UInt8]) {
    if bytes.count == PageMembers.pageSize / 8 {
      for (place, byte) in bytes.enumerated() { words[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8) }
      count = words.reduce(0) { $0 + $1.nonzeroBitCount }
      return
    }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    for place in stride(from: 0, to: bytes.count, by: 2) {
      let member = Int(bytes[place]) | Int(bytes[place + 1]) << 8
      guard member < PageMembers.pageSize else { return nil }
      insert(member)
    }
  }

  var isEmpty: Bool { count == 0 }

  mutating func insert(_ member: Int) {
    let bit = UInt64(1) << UInt64(member % 64)
    if words[member / 64] & bit == 0 { count += 1 }
    words[member / 64] |= bit
  }

  mutating func remove(_ member: Int) {
    let bit = UInt64(1) << UInt64(member % 64)
    if words[member / 64] & bit != 0 { count -= 1 }
    words[member / 64] &= ~bit
  }

  mutating func formUnion(_ other: PageMembers) { combine(other, |) }
  mutating func formIntersection(_ other: PageMembers) { combine(other, &) }

  private mutating func combine(_ other: PageMembers, _ operation: (UInt64, UInt64) -> UInt64) {
    count = 0
    for place in words.indices {
      words[place] = operation(words[place], other.words[place])
      count += words[place].nonzeroBitCount
    }
  }

  /// Ascending.
  var members: [Int] {
    var found: [Int] = []
    found.reserveCapacity(count)
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }

  var bytes: [UInt8] {
    if count < PageMembers.bitLimit {
      return members.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
    return words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) } }
  }
}

extension UnitIndex {
  /// The page a unit is on, and its place there.
  var page: (number: Int, place: Int) { (position / PageMembers.pageSize, position % PageMembers.pageSize) }
}
