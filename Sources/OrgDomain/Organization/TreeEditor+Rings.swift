// The rings of children, in the order of their places. A new unit joins the end of its ring at once. Those that leave
// one, or join it elsewhere, are only noted: each ring is made anew once, however many of its units move.
extension TreeEditor {
  /// Takes a unit from under one superior, or nobody, under another.
  mutating func displace(_ unit: UInt32, from before: UInt32, to superior: UInt32) {
    guard displaced[unit] == nil else { return }
    if before == UnitRecord.nobody, superior != UnitRecord.nobody, join(unit, superior) { return }
    displaced[unit] = before
  }

  /// Puts a unit at the end of a ring.
  ///
  /// - Returns: false, and nothing done, where it does not belong there.
  mutating func join(_ unit: UInt32, _ parent: UInt32) -> Bool {
    let last = tree.pages[parent].lastChild
    if last == UnitRecord.nobody {
      tree.pages[unit].nextSibling = unit
    } else {
      guard unit > last else { return false }
      tree.pages[unit].nextSibling = tree.pages[last].nextSibling
      tree.pages[last].nextSibling = unit
    }
    tree.pages[parent].lastChild = unit
    return true
  }

  /// Makes the rings anew that units left or came to.
  mutating func settleRings() {
    var left: Set<UInt32> = []
    var joining: [UInt32: [UInt32]] = [:]
    var alone: [UInt32] = []
    for (unit, ring) in displaced {
      let superior = tree.pages[unit].parent
      guard ring != superior else { continue }
      if ring != UnitRecord.nobody { left.insert(ring) }
      if superior == UnitRecord.nobody { alone.append(unit) } else { joining[superior, default: []].append(unit) }
    }
    // All are read before any is written: a unit that moves still stands in the ring that it leaves.
    let rings = left.union(joining.keys).map { ($0, ring(of: $0, with: joining[$0]?.sorted() ?? [])) }
    for unit in alone { tree.pages[unit].nextSibling = UnitRecord.nobody }
    for (parent, units) in rings { write(units, of: parent) }
    displaced = [:]
  }

  /// Those of a ring who stay, and those who come, in order.
  private func ring(of parent: UInt32, with joining: [UInt32]) -> [UInt32] {
    var units: [UInt32] = []
    var next = joining[...]
    for child in tree.children(of: UnitIndex(rawValue: parent)) where tree.pages[child.rawValue].parent == parent {
      while let first = next.first, first < child.rawValue {
        units.append(first)
        next.removeFirst()
      }
      units.append(child.rawValue)
    }
    return units + next
  }

  /// Writes a ring where it is another: what stays as it is keeps its page.
  private mutating func write(_ units: [UInt32], of parent: UInt32) {
    let last = units.last ?? UnitRecord.nobody
    if tree.pages[parent].lastChild != last { tree.pages[parent].lastChild = last }
    for (number, unit) in units.enumerated() {
      let next = units[number + 1 < units.count ? number + 1 : 0]
      if tree.pages[unit].nextSibling != next { tree.pages[unit].nextSibling = next }
    }
  }
}
