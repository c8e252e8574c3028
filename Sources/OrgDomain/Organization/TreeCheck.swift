/// Every problem of a set of units, at least one.
public struct TreeProblems: Error, Equatable, Sendable {
  public let problems: [TreeProblem]
}

/// Checks that what changes touch still makes one tree and keeps to the tenant's vocabulary.
struct TreeCheck {
  private let tree: TreeDraft
  private let touched: [UInt32]
  private let missing: [UInt32: [Line: UnitCode]]
  private let checksVocabulary: Bool
  private let formerSuperiors: [TreeEditor.Post: UInt32]
  private let firstNew: UInt32
  private(set) var problems: [TreeProblem]
  private(set) var tops: [UInt32]
  private(set) var root: UnitIndex?
  /// The problems of a set of traits and of a category are the same for all that have it.
  private var isFitTraitSet: [UInt32: Bool] = [0: true]
  private var isFitCategory: [UInt32: Bool] = [0: true]

  init(_ editor: TreeEditor) {
    tree = editor.tree
    touched = editor.touched
    missing = editor.missing
    checksVocabulary = editor.checksVocabulary
    formerSuperiors = editor.formerSuperiors
    firstNew = editor.firstNew
    problems = editor.problems
    tops = editor.tree.tops
  }

  mutating func run() {
    for position in touched {
      checkSuperiors(of: position)
      checkWords(of: position)
    }
    if checksVocabulary { checkLineTable() }
    for cycle in CycleSearch(tree.pages).cycles(from: touched) {
      problems.append(.cycle(cycle.map { tree.code(of: UnitIndex(rawValue: $0)) }))
    }
    findRoot()
  }

  private func code(_ position: UInt32) -> UnitCode { tree.code(of: UnitIndex(rawValue: position)) }

  private mutating func checkSuperiors(of position: UInt32) {
    if !missing.isEmpty, let superiors = missing[position] {
      for line in Line.allCases {
        guard let superior = superiors[line] else { continue }
        problems.append(.unknownSuperior(unit: code(position), line: line, superior: superior))
      }
    }
    let record = tree.pages[position]
    if !record.isDissolved, record.parent != UnitRecord.nobody, tree.pages[record.parent].isDissolved {
      problems.append(.dissolvedSuperior(unit: code(position), superior: code(record.parent)))
    }
    checkLines(of: position, record)
  }

  /// A superior on a line is at work when it is named; one named earlier may be dissolved since, so that a tree which is
  /// only read again is not judged by it.
  private mutating func checkLines(of position: UInt32, _ record: UnitRecord) {
    guard firstNew > 0, !record.isDissolved else { return }
    for line in [Line.industry, .territory] {
      let superior = record[line]
      guard superior != UnitRecord.nobody, tree.pages[superior].isDissolved else { continue }
      if position < firstNew {
        let former = formerSuperiors[TreeEditor.Post(unit: position, line: line)]
        guard let former, former != superior else { continue }
      }
      problems.append(.dissolvedSuperior(unit: code(position), line: line, superior: code(superior)))
    }
  }

  // MARK: - Words

  private mutating func checkWords(of position: UInt32) {
    let record = tree.pages[position]
    if !isFit(category: record.category), let category = tree.words.category(record.category) {
      problems.append(.undeclaredCategory(unit: code(position), category: category))
    }
    if !isFit(traitSet: record.traitSet) { report(tree.words.traits(record.traitSet), of: code(position)) }
  }

  private mutating func isFit(category number: UInt32) -> Bool {
    if let known = isFitCategory[number] { return known }
    let isFit = tree.words.category(number).map(tree.vocabulary.declares) ?? true
    isFitCategory[number] = isFit
    return isFit
  }

  private mutating func isFit(traitSet number: UInt32) -> Bool {
    if let known = isFitTraitSet[number] { return known }
    let groups = tree.words.traits(number).map(tree.vocabulary.traitGroups.group(of:))
    let isFit = !groups.contains(nil) && Set(groups).count == groups.count
    isFitTraitSet[number] = isFit
    return isFit
  }

  private mutating func report(_ traits: Set<Trait>, of unit: UnitCode) {
    var ofGroup: [String: [Trait]] = [:]
    for trait in traits.sorted() {
      if let group = tree.vocabulary.traitGroups.group(of: trait) {
        ofGroup[group, default: []].append(trait)
      } else {
        problems.append(.undeclaredTrait(unit: unit, trait: trait))
      }
    }
    for (group, traits) in ofGroup.sorted(by: { $0.key < $1.key }) where traits.count > 1 {
      problems.append(.traitsOfOneGroup(unit: unit, group: group, traits: traits))
    }
  }

  private mutating func checkLineTable() {
    let tables = tree.vocabulary.lineTable
    for (line, table) in [(Line.territory, tables.territory), (Line.industry, tables.industry)] {
      for (category, body) in table.sorted(by: { $0.key < $1.key }) where tree.index(of: body) == nil {
        problems.append(.unknownLineBody(line: line, category: category, body: body))
      }
    }
  }

  // MARK: - The root

  private mutating func findRoot() {
    let known = Set(tops)
    var fresh: Set<UInt32> = []
    var gone: Set<UInt32> = []
    for position in touched {
      let record = tree.pages[position]
      let isBelowInside = record.parent != UnitRecord.nobody && !tree.pages[record.parent].isOutside
      if record.isOutside, isBelowInside {
        problems.append(.outsideBelowInside(unit: code(position), parent: code(record.parent)))
      }
      let isTop = !record.isOutside && !isBelowInside && !isMissingParent(position)
      if isTop, !known.contains(position) { fresh.insert(position) }
      if !isTop, known.contains(position) { gone.insert(position) }
    }
    tops = (tops.filter { !gone.contains($0) } + fresh).sorted()
    let active = tops.filter { !tree.pages[$0].isDissolved }
    if active.isEmpty { problems.append(.noRoot) }
    if active.count > 1 { problems.append(.severalRoots(active.map(code))) }
    root = active.first.map(UnitIndex.init(rawValue:))
  }

  private func isMissingParent(_ position: UInt32) -> Bool {
    !missing.isEmpty && missing[position]?[.affiliation] != nil
  }
}
