import OrgAPI
import OrgClient
import Synchronization
import Testing

/// A subscriber that writes down what it gets and is cut off again and again.
@Suite struct FeedResumeTests {
  private static let cuts = 100

  @Test("cut off 100 times and resumed from its last whole line: no gap, no repeat", arguments: [1, 2] as [UInt64])
  func resumed(seed: UInt64) async throws {
    try await withTown { town in
      let items = try await drafts(in: town)
      let start = try await town.mark()
      let done = Flag()
      var notebook = Notebook(start: start)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (user, item) in items {
          group.addTask {
            let client = try await town.user(user)
            while !done.isSet {
              _ = try await client.call(CaseSave.self, .init(case: item, document: Papers.plain))
            }
          }
        }
        group.addTask {
          while !done.isSet { _ = try await town.mark("V2") }
        }
        defer { done.set() }
        var generator = SeededGenerator(seed: seed)
        for _ in 1...Self.cuts {
          try await follow(town, &notebook, Int.random(in: 0...9, using: &generator))
          notebook.tear(Int.random(in: 0...12, using: &generator))
        }
        done.set()
        try await group.waitForAll()
      }
      let last = try await town.mark()
      let client = try await town.user("t1")
      for event in try await client.events(after: notebook.last, upTo: last) { notebook.write(event) }
      let log = try await NaiveFeed.log(of: town)
      var naive = try await NaiveFeed("t1", in: town)
      let expected = try await naive.visible(log).filter { $0.seq > start }
      #expect(notebook.lines == expected.map { "\($0.seq) \($0.kind)" })
      #expect(expected.count > 200 && expected.count < last - start, "\(expected.count) of \(last - start)")
    }
  }

  /// A case of a village that the subscriber may read, and one of a village that he may not.
  private func drafts(in town: Town) async throws -> [(user: String, item: String)] {
    var drafts: [(String, String)] = []
    for (user, unit) in [("v1", "V1"), ("v3", "V3")] {
      let params = CaseCreate.Params(unit: unit, matter: "target", campaign: "2012")
      drafts.append((user, try await town.once(user, CaseCreate.self, params).case))
    }
    return drafts
  }

  /// Writes down so many events on a connection of its own, and cuts it.
  private func follow(_ town: Town, _ notebook: inout Notebook, _ count: Int) async throws {
    let client = try await town.user("t1")
    let feed = try await client.subscribe(.init(after: notebook.last))
    let messages = feed.makeAsyncIterator()
    var left = count
    while left > 0, let message = try await messages.next() {
      guard case .event(let event) = message else { continue }
      notebook.write(event)
      left -= 1
    }
    await client.close()
  }
}

private final class Flag: Sendable {
  private let state = Mutex(false)

  var isSet: Bool { state.withLock { $0 } }

  func set() { state.withLock { $0 = true } }
}

/// A file of lines that may end in the middle of one.
private struct Notebook {
  let start: Int
  private var text: [UInt8] = []

  init(start: Int) { self.start = start }

  var lines: [String] {
    String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The number in the last whole line.
  var last: Int { lines.last?.split(separator: " ").first.flatMap { Int($0) } ?? start }

  mutating func write(_ event: FeedEvent) { text += Array("\(event.seq) \(event.kind)\n".utf8) }

  /// Loses the last bytes, and with them what is left of a broken line.
  mutating func tear(_ count: Int) {
    text.removeLast(min(count, text.count))
    text = text.lastIndex(of: 0x0A).map { Array(text[...$0]) } ?? []
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
