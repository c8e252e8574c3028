public import OrgDomain

extension TenantTables {
  /// The units in whose present name every pair of neighbouring characters of the text occurs, by number; dissolved
  /// units too. Case, width and white space make no difference. A text of one character finds the names that have it.
  ///
  /// - Parameters:
  ///   - after: the last unit of the page before; nil: the first page.
  ///   - limit: at least 1; fewer answers mean that there are no more.
  public func searchUnits(_ text: String, after: UnitIndex?, limit: Int) throws(StorageError) -> [UnitIndex] {
    let sought = NameGrams.sought(text)
    guard let first = sought.first else { return [] }
    let start = after.map { $0.position + 1 } ?? 0
    var found: [UnitIndex] = []
    var window = start / PageMembers.pageSize
    while let next = try connection.row(UnitStatement.firstGramPage, [.text(first.text), SQLValue(window)]) {
      window = try next.int(0)
      for (page, members) in try pages(of: sought, from: window) {
        for place in members.members {
          let position = page * PageMembers.pageSize + place
          guard position >= start else { continue }
          found.append(UnitIndex(position))
          if found.count == limit { return found }
        }
      }
      window += Self.windowSize
    }
    return found
  }

  /// How many pages of units are looked through at once.
  private static var windowSize: Int { 64 }

  /// The units of a window that have all of the pieces, by page.
  private func pages(of grams: [NameGram], from window: Int) throws(StorageError) -> [(Int, PageMembers)] {
    var common: [Int: PageMembers]?
    for gram in grams {
      var pages: [Int: PageMembers] = [:]
      try connection.eachRow(
        UnitStatement.gramPages, [.text(gram.text), SQLValue(window), SQLValue(window + Self.windowSize)]
      ) { row throws(StorageError) in
        let page = try row.int(0)
        var members = try row.members(1)
        if let common {
          guard let others = common[page] else { return }
          members.formIntersection(others)
        }
        if !members.isEmpty { pages[page] = members }
      }
      if pages.isEmpty { return [] }
      common = pages
    }
    return (common ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
