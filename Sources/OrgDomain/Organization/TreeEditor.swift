/// Makes a changed tree: takes changes in turn, then checks what they touch. Nothing is checked but that.
struct TreeEditor {
  var tree: TreeDraft
  /// The places of units whose record, or whose superior's record, is another now, in the order of the changes.
  var touched: [UInt32] = []
  private var isTouched: Set<UInt32> = []
  private var offices = OfficeEditor()
  /// From here on every unit is new, and touched.
  let firstNew: UInt32
  var problems: [TreeProblem] = []
  /// Superiors that were not there when they were named last.
  private var awaited: [Post: UnitCode] = [:]
  /// Those that never came.
  private(set) var missing: [UInt32: [Line: UnitCode]] = [:]
  let checksVocabulary: Bool
  /// Of units that were there before: the own superiors on lines other than affiliation that are others now.
  private(set) var formerSuperiors: [Post: UInt32] = [:]
  /// In whose ring of children a unit stands whose superior is another by now; `UnitRecord.nobody` for none.
  var displaced: [UInt32: UInt32] = [:]

  struct Post: Hashable {
    let unit: UInt32
    let line: Line
  }

  /// - Parameters:
  ///   - expected: how many units are likely to be founded.
  ///   - checksVocabulary: whether the tree has another vocabulary than it was checked by, so that every unit is touched.
  init(_ tree: TreeDraft, expecting expected: Int = 0, checksVocabulary: Bool = false) {
    self.tree = tree
    self.checksVocabulary = checksVocabulary || tree.isEmpty
    firstNew = UInt32(tree.count)
    self.tree.codes.reserve(expected)
    if checksVocabulary { for position in 0..<firstNew { touched.append(position) } }
  }

  /// The changed tree.
  ///
  /// - Throws: every problem of what is touched, at least one.
  mutating func finish() throws(TreeProblems) -> OrganizationTree {
    settleAwaited()
    settleRings()
    offices.settle(&tree, firstNew: firstNew)
    var check = TreeCheck(self)
    check.run()
    guard check.problems.isEmpty, let root = check.root else { throw TreeProblems(problems: check.problems) }
    tree.tops = check.tops
    tree.root = root
    return OrganizationTree(tree)
  }

  // MARK: - Changes

  /// Puts a unit behind all that there are.
  mutating func found(_ unit: Unit) {
    let position = UInt32(tree.count)
    let code = unit.code.text.utf8
    if tree.index(of: unit.code) != nil { problems.append(.duplicateCode(unit.code)) }
    tree.pages.append(record(of: unit, in: UnitRecord()), code: code, name: unit.name.utf8)
    tree.codes.insert(CodeIndex.hash(of: code), position)
    touched.append(position)
    for line in Line.allCases { setSuperior(of: position, on: line, unit.ownSuperior(on: line)) }
  }

  /// Puts a unit behind all that there are, with its superiors by their places; `joinAll` makes them know of it.
  mutating func append(_ unit: Unit, parent: UnitIndex?, industry: UnitIndex?, territory: UnitIndex?) {
    let position = UInt32(tree.count)
    let code = unit.code.text.utf8
    if tree.index(of: unit.code) != nil { problems.append(.duplicateCode(unit.code)) }
    var record = record(of: unit, in: UnitRecord())
    record.parent = parent?.rawValue ?? UnitRecord.nobody
    record.industry = industry?.rawValue ?? UnitRecord.nobody
    record.territory = territory?.rawValue ?? UnitRecord.nobody
    tree.pages.append(record, code: code, name: unit.name.utf8)
    tree.codes.insert(CodeIndex.hash(of: code), position)
    touched.append(position)
  }

  mutating func joinAll() {
    for unit in 0..<UInt32(tree.count) {
      let parent = tree.pages[unit].parent
      if parent != UnitRecord.nobody, !join(unit, parent) { displaced[unit] = UnitRecord.nobody }
    }
  }

  /// Gives the unit of the record's code that record.
  mutating func amend(_ unit: Unit) {
    guard let position = tree.index(of: unit.code)?.rawValue else {
      problems.append(.unknownUnit(unit.code))
      return
    }
    let before = tree.pages[position]
    touch(position)
    let after = record(of: unit, in: before)
    tree.pages[position] = after
    if before.traitSet != after.traitSet || before.isDissolved != after.isDissolved {
      offices.note(before.traitSet, below: before.parent)
      offices.note(after.traitSet, below: before.parent)
    }
    if !tree.pages.name(position).elementsEqual(unit.name.utf8) { tree.pages.rename(position, unit.name) }
    if before.isOutside != unit.isOutside || before.isDissolved != (unit.status == .dissolved) {
      for child in tree.children(of: UnitIndex(rawValue: position)) { touch(child.rawValue) }
    }
    for line in Line.allCases { setSuperior(of: position, on: line, unit.ownSuperior(on: line)) }
  }

  private mutating func touch(_ position: UInt32) {
    if !checksVocabulary, position < firstNew, isTouched.insert(position).inserted { touched.append(position) }
  }

  /// A unit's record but for its superiors and children.
  private mutating func record(of unit: Unit, in before: UnitRecord) -> UnitRecord {
    var record = before
    record.kind = unit.kind
    record.category = tree.words.number(of: unit.category)
    record.traitSet = tree.words.number(of: unit.traits)
    record.memberCount = UInt32(clamping: unit.memberCount)
    record.isOutside = unit.isOutside
    record.isDissolved = unit.status == .dissolved
    return record
  }

  // MARK: - Superiors

  private mutating func setSuperior(of unit: UInt32, on line: Line, _ code: UnitCode?) {
    let found = code.flatMap { tree.index(of: $0)?.rawValue }
    if found == nil || !awaited.isEmpty { awaited[Post(unit: unit, line: line)] = found == nil ? code : nil }
    setSuperior(of: unit, on: line, to: found ?? UnitRecord.nobody)
  }

  private mutating func setSuperior(of unit: UInt32, on line: Line, to superior: UInt32) {
    let before = tree.pages[unit][line]
    guard before != superior else { return }
    if line != .affiliation, unit < firstNew, formerSuperiors[Post(unit: unit, line: line)] == nil {
      formerSuperiors[Post(unit: unit, line: line)] = before
    }
    if line == .affiliation, unit < firstNew {
      offices.note(tree.pages[unit].traitSet, below: before)
      offices.note(tree.pages[unit].traitSet, below: superior)
    }
    if line == .affiliation { displace(unit, from: before, to: superior) }
    tree.pages[unit][line] = superior
  }

  mutating func settleAwaited() {
    // In the order of their places, in which siblings are joined at the end of their ring.
    for (post, code) in awaited.sorted(by: { $0.key.unit < $1.key.unit }) {
      if let found = tree.index(of: code)?.rawValue {
        setSuperior(of: post.unit, on: post.line, to: found)
      } else {
        missing[post.unit, default: [:]][post.line] = code
      }
    }
    awaited = [:]
  }
}
