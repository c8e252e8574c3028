import OrgDomain
import Testing

/// All small trees × small books: whether the book is taken, and each route, agree with the second opinion.
@Suite struct SmallWorldTests {
  struct Tally: Sendable {
    var worlds = 0
    var books = 0
    var refused = 0
    var cells = 0
    var routes = 0
    var differences: [String] = []
    var differenceCount = 0

    mutating func differ(_ text: @autoclosure () -> String) {
      differenceCount += 1
      if differences.count < 5 { differences.append(text()) }
    }

    static func + (left: Tally, right: Tally) -> Tally {
      var sum = left
      sum.worlds += right.worlds
      sum.books += right.books
      sum.refused += right.refused
      sum.cells += right.cells
      sum.routes += right.routes
      sum.differences = Array((left.differences + right.differences).prefix(5))
      sum.differenceCount += right.differenceCount
      return sum
    }

    var line: String {
      "\(worlds) worlds, \(books) books of which \(refused) refused by both, \(cells) cells, \(routes) with a route, "
        + "\(differenceCount) different"
    }
  }

  struct Book: Sendable {
    let plain: [Plain]
    let rules: [Rule]

    init(_ plain: [Plain]) throws {
      self.plain = plain
      rules = try plain.map(Converted.rule)
    }
  }

  private static let date = "2012-04-20"

  private static func compare(_ world: PlainWorld, _ books: [Book], isInverted: Bool = false) throws -> Tally {
    let tree = try Converted.tree(world)
    let today = try #require(Day(date))
    let document = try Converted.code("doc")
    var tally = Tally(worlds: 1)
    for book in books {
      var opinion = SecondOpinion(world: world, rules: book.plain)
      let isTaken = opinion.namesOnlyWhatIsThere && !opinion.hasImpossibleRule && opinion.isSettled
      opinion.isInverted = isInverted
      tally.books += 1
      guard let checked = try? RuleBook(rules: book.rules, documents: [document], tree: tree) else {
        if isTaken { tally.differ("refused by the product alone: \(book.plain) in \(world.units)") }
        tally.refused += 1
        continue
      }
      if !isTaken { tally.differ("taken by the product alone: \(book.plain) in \(world.units)") }
      let router = Router(tree: tree, book: checked)
      for index in tree.indices {
        let unit = tree.code(of: index).text
        let product = router.plainAnswer(index, "m", on: today)
        let second = opinion.answer(unit, "m", on: date)
        tally.cells += 1
        if product != .noRoute { tally.routes += 1 }
        if product != second {
          tally.differ("\(unit): \(product), second opinion \(second), by \(book.plain) in \(world.units)")
        }
      }
    }
    return tally
  }

  private static func compare(_ worlds: [PlainWorld], _ books: [Book]) async throws -> Tally {
    try await withThrowingTaskGroup(of: Tally.self) { group in
      for half in 0..<2 {
        group.addTask {
          var tally = Tally()
          for (position, world) in worlds.enumerated() where position % 2 == half {
            tally = tally + (try compare(world, books))
          }
          return tally
        }
      }
      return try await group.reduce(Tally(), +)
    }
  }

  @Test func everyBodyIsFoundInEveryTreeOfUpToSixUnits() async throws {
    let books = try Plain(yaml: SmallBooks.bodies).items.map { try Book(SmallBooks.named($0.items)) }
    let tally = try await SmallWorldTests.compare(SmallWorlds.worlds(1...5) + SmallWorlds.alternating(6...6), books)
    print("bodies: \(tally.line)")
    #expect(tally.differenceCount == 0, "\(tally.differences)")
    #expect(tally.worlds == (1 + 1 + 3 + 16 + 125) * 3 + 1_296)
    #expect(tally.routes > 10_000 && tally.routes < tally.cells && tally.refused > 0, "both answers must occur")
  }

  @Test func everyPairOfSubjectsIsOrderedInEveryTreeOfUpToFiveUnits() async throws {
    let subjects = try Plain(yaml: SmallBooks.subjects).items
    var books: [Book] = []
    for left in subjects.indices {
      for right in subjects.indices where right != left {
        let pair = [subjects[left], subjects[right]]
        if left < right { books.append(try Book(SmallBooks.rules(for: pair))) }
        if (left + right) % 3 == 0 { books.append(try Book(SmallBooks.rules(for: pair, overrides: [0: ["b"]]))) }
      }
    }
    let tally = try await SmallWorldTests.compare(SmallWorlds.alternating(3...5), books)
    print("pairs: \(tally.line)")
    #expect(tally.differenceCount == 0, "\(tally.differences)")
    #expect(tally.routes > 10_000 && tally.refused > 1_000)
  }

  @Test func everyTripleOfSubjectsIsOrderedInTreesOfFourUnits() async throws {
    let subjects = try Plain(yaml: SmallBooks.subjects).items
    var books: [Book] = []
    for one in subjects.indices {
      for two in subjects.indices where two > one {
        for three in subjects.indices where three > two {
          let triple = [subjects[one], subjects[two], subjects[three]]
          books.append(try Book(SmallBooks.rules(for: triple)))
          // A chain of overrides, and one that goes round.
          books.append(try Book(SmallBooks.rules(for: triple, overrides: [0: ["b", "c"], 1: ["c"]])))
          guard (one + two + three) % 4 == 0 else { continue }
          books.append(try Book(SmallBooks.rules(for: triple, overrides: [0: ["b"], 1: ["c"], 2: ["a"]])))
        }
      }
    }
    let tally = try await SmallWorldTests.compare(Array(SmallWorlds.worlds(4...4, [.turned]).prefix(6)), books)
    print("triples: \(tally.line)")
    #expect(tally.differenceCount == 0, "\(tally.differences)")
    #expect(tally.routes > 5_000 && tally.refused > 1_000)
  }

  /// The canary: were the broader rule to win, the pairs would tell.
  @Test func narrownessTurnedRoundIsNoticed() throws {
    let subjects = try Plain(yaml: SmallBooks.subjects).items
    let books = try subjects.dropFirst().map { try Book(SmallBooks.rules(for: [subjects[0], $0])) }
    var tally = Tally()
    for world in SmallWorlds.worlds(4...4, [.plain]) {
      tally = tally + (try SmallWorldTests.compare(world, books, isInverted: true))
    }
    print("pairs, narrowness inverted: \(tally.line)")
    #expect(tally.differenceCount > 100)
  }
}
