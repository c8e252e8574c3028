/// Several units into one, one into several, or one away: what becomes of the tree (DESIGN 4; R-7).
public struct Restructuring: Equatable, Sendable {
  public var manner: UnitSuccession.Manner
  /// Dissolved by it, each with the unit that takes over whatever is not given to another.
  public var heirs: [UnitCode: UnitCode]
  /// Founded by it, before anything is handed over.
  public var founded: [Unit]
  /// The parents of units directly below those that give: stated one by one; the rest follows the heir.
  public var parents: [UnitCode: UnitCode]
  /// The members that units have from then on, where they are said.
  public var members: [UnitCode: Int]
  /// The unit that gives and stays, of a split.
  public var giver: UnitCode?

  public init(
    _ manner: UnitSuccession.Manner, heirs: [UnitCode: UnitCode], founded: [Unit] = [],
    parents: [UnitCode: UnitCode] = [:], members: [UnitCode: Int] = [:], giver: UnitCode? = nil
  ) {
    self.manner = manner
    self.heirs = heirs
    self.founded = founded
    self.parents = parents
    self.members = members
    self.giver = giver
  }

  /// The changes that it comes to. The members of units that go are added to those of their heirs, where no number is
  /// said. Whatever names a unit that goes as its own superior on a line names the heir.
  ///
  /// - Parameter referrers: the units whose own superior on a line is among those that go.
  /// - Throws: why it cannot be; what else is wrong is found when the changes are applied.
  public func changes(
    in tree: OrganizationTree, referrers: [UnitIndex]
  ) throws(RestructuringRefusal) -> [TreeChange] {
    for (unit, heir) in heirs.sorted(by: { $0.key < $1.key }) { try check(unit, heir, in: tree) }
    var edit = RestructuringEdit(self, tree)
    try edit.moveChildren()
    edit.rewriteLines(of: referrers)
    edit.count()
    return edit.changes()
  }

  private func check(_ code: UnitCode, _ heir: UnitCode, in tree: OrganizationTree) throws(RestructuringRefusal) {
    guard let index = tree.index(of: code) else { throw .unknownUnit(code) }
    if index == tree.root { throw .rootStays(code) }
    if tree[index].status == .dissolved { throw .isDissolved(code) }
    if heirs[heir] != nil { throw .successorGone(unit: code, successor: heir) }
    let successor: Unit
    if let found = founded.first(where: { $0.code == heir }) {
      successor = found
    } else {
      guard let place = tree.index(of: heir) else { throw .unknownUnit(heir) }
      successor = tree[place]
    }
    if successor.status == .dissolved { throw .successorGone(unit: code, successor: heir) }
    if successor.isOutside != tree[index].isOutside { throw .successorOutside(unit: code, successor: heir) }
  }
}

/// The records that a restructuring changes, each edited as often as it takes.
private struct RestructuringEdit {
  let order: Restructuring
  let tree: OrganizationTree
  var edited: [UnitCode: Unit] = [:]
  var founded: [Unit]

  init(_ order: Restructuring, _ tree: OrganizationTree) {
    self.order = order
    self.tree = tree
    founded = order.founded
  }

  func changes() -> [TreeChange] {
    founded.map { .found($0) }
      + edited.values.sorted { $0.code < $1.code }.filter { unit in
        tree.index(of: unit.code).map { tree[$0] != unit } ?? true
      }.map { .amend($0) }
  }

  private mutating func edit(_ code: UnitCode, _ change: (inout Unit) -> Void) {
    if let number = founded.firstIndex(where: { $0.code == code }) {
      var unit = founded[number]
      change(&unit)
      founded[number] = unit
    } else if let index = tree.index(of: code) {
      var unit = edited[code] ?? tree[index]
      change(&unit)
      edited[code] = unit
    }
  }

  /// What stands below a unit that goes follows its heir, or the parent stated for it. What is the heir, or holds it,
  /// goes up to the first superior that stays.
  mutating func moveChildren() throws(RestructuringRefusal) {
    for (child, _) in order.parents.sorted(by: { $0.key < $1.key }) {
      let parent = tree.index(of: child).flatMap { tree[$0].parent }
      guard let parent, order.heirs[parent] != nil || parent == order.giver else {
        throw .notAffiliated(unit: child, to: order.giver ?? order.heirs.keys.sorted().first ?? child)
      }
    }
    for (child, parent) in order.parents { edit(child) { $0.parent = parent } }
    for (code, heir) in order.heirs.sorted(by: { $0.key < $1.key }) {
      guard let index = tree.index(of: code) else { continue }
      for child in tree.children(of: index) where tree[child].status == .active {
        let name = tree.code(of: child)
        guard order.heirs[name] == nil, order.parents[name] == nil else { continue }
        let holds = tree.index(of: heir).map { tree.isInside($0, subtreeOf: child) } ?? false
        let parent = holds ? staying(above: index) : heir
        edit(name) { $0.parent = parent }
      }
      edit(code) { $0.status = .dissolved }
    }
  }

  private func staying(above index: UnitIndex) -> UnitCode? {
    tree.ancestors(of: index).map { tree.code(of: $0) }.first { order.heirs[$0] == nil }
  }

  mutating func rewriteLines(of referrers: [UnitIndex]) {
    for unit in order.founded { rewriteLines(of: unit.code) }
    for index in referrers where tree[index].status == .active && order.heirs[tree.code(of: index)] == nil {
      rewriteLines(of: tree.code(of: index))
    }
  }

  private mutating func rewriteLines(of code: UnitCode) {
    let heirs = order.heirs
    edit(code) { unit in
      if let heir = unit.industry.flatMap({ heirs[$0] }) { unit.industry = heir == code ? nil : heir }
      if let heir = unit.territory.flatMap({ heirs[$0] }) { unit.territory = heir == code ? nil : heir }
    }
  }

  mutating func count() {
    for (code, heir) in order.heirs where order.members[heir] == nil {
      guard let index = tree.index(of: code) else { continue }
      let members = tree[index].memberCount
      edit(heir) { $0.memberCount += members }
    }
    for (code, members) in order.members { edit(code) { $0.memberCount = members } }
  }
}
