extension OrganizationTree {
  /// The units directly below, in the order in which they were founded, dissolved ones too.
  public func children(of index: UnitIndex) -> Children {
    Children(pages: pages, last: pages[index.rawValue].lastChild)
  }

  /// The units directly below that come behind one of them, without a walk over those before it; where it is none of
  /// them, those of later places.
  public func children(of index: UnitIndex, after last: UnitIndex) -> Children {
    var rest = children(of: index)
    guard last.position < count, pages[last.rawValue].parent == index.rawValue else {
      rest.skip(through: last.rawValue)
      return rest
    }
    rest.go(behind: last.rawValue)
    return rest
  }

  /// The affiliation superiors, nearest first.
  public func ancestors(of index: UnitIndex) -> Ancestors { Ancestors(pages: pages, current: index.rawValue) }

  /// Whether a unit is the given body or stands anywhere below it by affiliation.
  public func isInside(_ index: UnitIndex, subtreeOf body: UnitIndex) -> Bool {
    let pages = pages
    // Nothing stands below most units.
    if pages[body.rawValue].lastChild == UnitRecord.nobody { return index == body }
    var current = index.rawValue
    while current != UnitRecord.nobody {
      if current == body.rawValue { return true }
      current = pages[current].parent
    }
    return false
  }

  /// A unit and everything below it, parents before children.
  public func subtree(of index: UnitIndex) -> [UnitIndex] {
    var result = [index]
    var next = 0
    while next < result.count {
      result.append(contentsOf: children(of: result[next]))
      next += 1
    }
    return result
  }

  public struct Ancestors: Sequence, IteratorProtocol, Sendable {
    let pages: UnitPages
    var current: UInt32

    public mutating func next() -> UnitIndex? {
      current = pages[current].parent
      return current == UnitRecord.nobody ? nil : UnitIndex(rawValue: current)
    }
  }

  public struct Children: Sequence, IteratorProtocol, Sendable {
    let pages: UnitPages
    let last: UInt32
    private var upcoming: UInt32

    init(pages: UnitPages, last: UInt32) {
      self.pages = pages
      self.last = last
      upcoming = last == UnitRecord.nobody ? last : pages[last].nextSibling
    }

    fileprivate mutating func go(behind child: UInt32) {
      upcoming = child == last ? UnitRecord.nobody : pages[child].nextSibling
    }

    fileprivate mutating func skip(through place: UInt32) {
      while upcoming != UnitRecord.nobody, upcoming <= place { go(behind: upcoming) }
    }

    public mutating func next() -> UnitIndex? {
      guard upcoming != UnitRecord.nobody else { return nil }
      let current = upcoming
      upcoming = current == last ? UnitRecord.nobody : pages[current].nextSibling
      return UnitIndex(rawValue: current)
    }
  }
}
