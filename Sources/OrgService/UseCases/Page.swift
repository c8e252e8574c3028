import OrgAPI

/// Where a page of a list begins and how long it is. A cursor is the last item's key, as a number or a code; lists are
/// complete: what is left is always announced by a next cursor.
struct Page {
  static let defaultLimit = 100
  static let largestLimit = 1_000

  let limit: Int
  let cursor: String?

  init(limit: Int?, cursor: String?) {
    self.limit = min(max(limit ?? Page.defaultLimit, 1), Page.largestLimit)
    self.cursor = cursor
  }

  /// The cursor as a number; nil at the start.
  func number() throws(ServiceFault) -> Int64? {
    guard let cursor else { return nil }
    guard let number = Int64(cursor) else { throw Page.badCursor }
    return number
  }

  /// One page of items that are in memory, in the order of their keys.
  func cut<Item>(_ items: [Item], key: (Item) -> Int64) throws(ServiceFault) -> (items: [Item], next: String?) {
    let start = try number()
    let rest = start.map { start in items.drop { key($0) <= start } } ?? items[...]
    let page = Array(rest.prefix(limit))
    return (page, rest.count > limit ? page.last.map { String(key($0)) } : nil)
  }

  /// One page of what a walk meets that begins behind the cursor; it goes no further than the page needs.
  func take<Item>(_ walk: some Sequence<Item>, key: (Item) -> Int64) -> (items: [Item], next: String?) {
    var found: [Item] = []
    for item in walk {
      found.append(item)
      if found.count > limit { break }
    }
    let page = Array(found.prefix(limit))
    return (page, found.count > limit ? page.last.map { String(key($0)) } : nil)
  }

  /// One page of items that are in memory, each with a code; `invalid` for a cursor that is none of them.
  func cut<Item>(_ items: [Item], code: (Item) -> String) throws(ServiceFault) -> (items: [Item], next: String?) {
    var rest = items[...]
    if let cursor {
      guard let last = items.firstIndex(where: { code($0) == cursor }) else { throw Page.badCursor }
      rest = items[items.index(after: last)...]
    }
    let page = Array(rest.prefix(limit))
    return (page, rest.count > limit ? page.last.map(code) : nil)
  }

  private static var badCursor: ServiceFault { ServiceFault(.invalid, .field(.badCursor), ["path": "cursor"]) }
}
