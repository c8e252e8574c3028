/// Keeps the index of offices true while a tree is edited: collects what may have changed, and looks at it in the end.
struct OfficeEditor {
  private struct Place: Hashable {
    let parent: UInt32
    let traitSet: UInt32
  }

  private var changed: Set<Place> = []

  /// Notes that children of a parent who have a set of traits may be others now.
  mutating func note(_ traitSet: UInt32, below parent: UInt32) {
    if traitSet != 0, parent != UnitRecord.nobody { changed.insert(Place(parent: parent, traitSet: traitSet)) }
  }

  /// Brings a tree's index up to date, in which units from a place on are new.
  mutating func settle(_ tree: inout TreeDraft, firstNew: UInt32) {
    for (parent, places) in Dictionary(grouping: changed, by: \.parent) {
      var holders: [UInt32: OfficeIndex.Holder] = [:]
      for child in tree.children(of: UnitIndex(rawValue: parent)) where child.rawValue < firstNew {
        let record = tree.pages[child.rawValue]
        guard record.traitSet != 0, !record.isDissolved else { continue }
        holders[record.traitSet] = holders[record.traitSet] == nil ? .one(child.rawValue) : .several
      }
      for place in places { tree.offices.put(holders[place.traitSet], below: parent, place.traitSet) }
      mark(parent, &tree)
    }
    changed = []
    for unit in firstNew..<UInt32(tree.count) {
      let record = tree.pages[unit]
      guard record.traitSet != 0, record.parent != UnitRecord.nobody, !record.isDissolved else { continue }
      tree.offices.add(unit, below: record.parent, record.traitSet)
      mark(record.parent, &tree)
    }
  }

  private func mark(_ parent: UInt32, _ tree: inout TreeDraft) {
    if !tree.pages[parent].hasOffices { tree.pages[parent].hasOffices = true }
  }
}
