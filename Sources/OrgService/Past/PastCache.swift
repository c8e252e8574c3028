import OrgAPI

/// What was rebuilt of the past, kept while it is asked for again: a bounded number of units or grants, the least
/// lately asked dropped first. Each is built once, however many ask, and one after another, so that rebuilding never
/// takes all of a database's readers.
actor PastCache<Key: Hashable & Sendable, Value: Sendable> {
  /// How many builds may wait; one more is answered `busy`.
  static var waitingLimit: Int { 64 }

  private struct Kept {
    let value: Value
    let weight: Int
    var lastAsked: Int
  }

  private let limit: Int
  private let weigh: @Sendable (Value) -> Int
  private var kept: [Key: Kept] = [:]
  private var building: [Key: Task<Value, any Error>] = [:]
  private var lastBuild: Task<Value, any Error>?
  private var asked = 0

  /// - Parameters:
  ///   - limit: the most that is kept; what is heavier alone is answered and dropped.
  ///   - weigh: the units or grants that a value holds; each counts as one more than that.
  init(limit: Int, weigh: @escaping @Sendable (Value) -> Int) {
    self.limit = limit
    self.weigh = weigh
  }

  /// What is kept now, all together.
  var weight: Int { kept.values.reduce(0) { $0 + $1.weight } }

  /// The value of a key, built where it is not kept.
  ///
  /// - Throws: what building throws, to all who wait for it; `busy` where too many builds wait.
  func value(for key: Key, build: @escaping @Sendable () async throws -> Value) async throws -> Value {
    asked += 1
    if let found = kept[key] {
      kept[key]?.lastAsked = asked
      return found.value
    }
    if let task = building[key] { return try await task.value }
    guard building.count < Self.waitingLimit else { throw ServiceFault(.busy, .service(.busy)) }
    let task = Task { [lastBuild] in
      _ = await lastBuild?.result
      return try await build()
    }
    building[key] = task
    lastBuild = task
    defer { forget(task, key) }
    let value = try await task.value
    keep(value, for: key)
    return value
  }

  private func forget(_ task: Task<Value, any Error>, _ key: Key) {
    building[key] = nil
    if lastBuild == task { lastBuild = nil }
  }

  private func keep(_ value: Value, for key: Key) {
    let weight = weigh(value) + 1
    guard weight <= limit else { return }
    kept[key] = Kept(value: value, weight: weight, lastAsked: asked)
    while self.weight > limit, let oldest = kept.min(by: { $0.value.lastAsked < $1.value.lastAsked }) {
      kept[oldest.key] = nil
    }
  }
}
