/// The feeds of one connection, by id.
struct SessionFeeds {
  struct Entry {
    /// Nil until the answer to the subscription has gone out.
    var run: Task<Void, Never>?
  }

  private var lastID = 0
  private var entries: [String: Entry] = [:]

  var count: Int { entries.count }

  /// The id of the feed that is entered next.
  var nextID: String { String(lastID + 1) }

  /// Enters a feed that is to start.
  mutating func enter(_ feed: String) {
    lastID += 1
    entries[feed] = Entry()
  }

  func isEntered(_ feed: String) -> Bool { entries[feed] != nil }

  mutating func start(_ feed: String, _ run: Task<Void, Never>) { entries[feed]?.run = run }

  /// Takes a feed out; nil where it is not there.
  mutating func remove(_ feed: String) -> Entry? { entries.removeValue(forKey: feed) }

  /// The runs under way.
  var runs: [Task<Void, Never>] { entries.values.compactMap(\.run) }

  var ids: [String] { entries.keys.sorted() }
}
