/// Finds circles of superiors that run through some units.
struct CycleSearch {
  private let pages: UnitPages

  init(_ pages: UnitPages) { self.pages = pages }

  /// The circles on the ways up from the units, each once: each unit's parent is the next, and the last one's the first.
  ///
  /// Walks up from every unit once; a unit met again on the same walk closes a circle.
  func cycles(from units: [UInt32]) -> [[UInt32]] {
    var walks = Walks(count: pages.count, isDense: units.count >= pages.count / 16)
    var cycles: [[UInt32]] = []
    for start in units where walks[start] == UnitRecord.nobody {
      var current = start
      while walks[current] == UnitRecord.nobody {
        walks[current] = start
        let parent = pages[current].parent
        guard parent != UnitRecord.nobody else { break }
        current = parent
      }
      guard walks[current] == start, pages[current].parent != UnitRecord.nobody else { continue }
      if let cycle = cycle(through: current) { cycles.append(cycle) }
    }
    return cycles
  }

  private func cycle(through start: UInt32) -> [UInt32]? {
    var members = [start]
    var current = pages[start].parent
    while current != UnitRecord.nobody, current != start, members.count <= pages.count {
      members.append(current)
      current = pages[current].parent
    }
    return current == start ? members : nil
  }

  /// Which walk came by a unit first: a list for many units, a dictionary for few.
  private struct Walks {
    private var all: [UInt32] = []
    private var some: [UInt32: UInt32] = [:]
    private let isDense: Bool

    init(count: Int, isDense: Bool) {
      self.isDense = isDense
      if isDense { all = Array(repeating: UnitRecord.nobody, count: count) }
    }

    subscript(unit: UInt32) -> UInt32 {
      get { isDense ? all[Int(unit)] : some[unit] ?? UnitRecord.nobody }
      set { if isDense { all[Int(unit)] = newValue } else { some[unit] = newValue } }
    }
  }
}
