/// A dictionary whose changed copies share all but what they change: a tenant's state is copied for every commit.
///
/// It is a list of small dictionaries, the keys' hashes choosing among them; a change copies that list and one of them.
/// Their number grows with the entries, which then are all placed anew.
public struct SharingDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// How many entries a part has on the average before there are more parts.
  private static var target: Int { 128 }

  private var parts: ContiguousArray<[Key: Value]> = [[:]]
  public private(set) var count = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  public subscript(key: Key) -> Value? {
    get { parts[place(of: key)][key] }
    _modify {
      let place = place(of: key)
      let before = parts[place].count
      defer { settle(parts[place].count - before) }
      yield &parts[place][key]
    }
  }

  public subscript(key: Key, default standard: @autoclosure () -> Value) -> Value {
    get { parts[place(of: key)][key] ?? standard() }
    _modify {
      let place = place(of: key)
      let before = parts[place].count
      defer { settle(parts[place].count - before) }
      yield &parts[place][key, default: standard()]
    }
  }

  /// The keys with their values, in no order.
  public var entries: some Sequence<(key: Key, value: Value)> {
    parts.lazy.flatMap { part in part.lazy.map { (key: $0.key, value: $0.value) } }
  }

  /// In no order.
  public var keys: some Sequence<Key> { parts.lazy.flatMap(\.keys) }

  /// In no order.
  public var values: some Sequence<Value> { parts.lazy.flatMap(\.values) }

  private func place(of key: Key) -> Int {
    var hasher = Hasher()
    hasher.combine(key)
    return hasher.finalize() & (parts.count - 1)
  }

  private mutating func settle(_ difference: Int) {
    count += difference
    guard count > parts.count * SharingDictionary.target else { return }
    let old = parts
    parts = ContiguousArray(repeating: [:], count: old.count * 8)
    for part in old {
      for (key, value) in part { parts[place(of: key)][key] = value }
    }
  }
}
