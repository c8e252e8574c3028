import OrgDomain

/// Keeps what finds units by their names, a page at a time: what many units of a page have in common is written once.
struct NameIndex {
  private let connection: any SQLConnection
  private var page = 0
  private var added: [NameGram: PageMembers] = [:]

  init(_ connection: any SQLConnection) { self.connection = connection }

  /// Takes a unit's name; units come in the order of their places. `flush` writes what is left.
  mutating func add(_ name: String, of unit: UnitIndex) throws(StorageError) {
    let (number, place) = unit.page
    if number != page { try flush() }
    page = number
    for gram in NameGrams.stored(name) { added[gram, default: PageMembers()].insert(place) }
  }

  mutating func flush() throws(StorageError) {
    for (gram, members) in added.sorted(by: { $0.key < $1.key }) {
      var all = try stored(gram) ?? PageMembers()
      all.formUnion(members)
      try put(gram, all)
    }
    added.removeAll(keepingCapacity: true)
  }

  /// Gives a unit another name.
  mutating func rename(_ unit: UnitIndex, from old: String, to new: String) throws(StorageError) {
    try flush()
    let place: Int
    (page, place) = unit.page
    let before = NameGrams.stored(old)
    let after = NameGrams.stored(new)
    for gram in before.symmetricDifference(after).sorted() {
      var members = try stored(gram) ?? PageMembers()
      if after.contains(gram) { members.insert(place) } else { members.remove(place) }
      try put(gram, members)
    }
  }

  private func stored(_ gram: NameGram) throws(StorageError) -> PageMembers? {
    try connection.row(UnitStatement.gramPage, [.text(gram.text), SQLValue(page)])?.members(0)
  }

  private func put(_ gram: NameGram, _ members: PageMembers) throws(StorageError) {
    if members.isEmpty {
      try connection.execute(UnitStatement.deleteGramPage, [.text(gram.text), SQLValue(page)])
    } else {
      try connection.execute(
        UnitStatement.putGramPage, [.text(gram.text), SQLValue(page), .blob(members.bytes)])
    }
  }
}

extension SQLRow {
  func members(_ column: Int) throws(StorageError) -> PageMembers {
    guard let members = PageMembers(try blob(column)) else { throw corrupt(column, "places of a page") }
    return members
  }
}
