/// The tree of a tenant at one revision: immutable to its readers, edited by making a changed copy.
///
/// Acyclic by construction: every initialiser and edit checks it. Walks are O(depth) and use no storage. A unit takes 40
/// bytes, 11 to 22 bytes of the index by codes, and its code and name; a copy shares what it does not change.
public struct OrganizationTree: Sendable {
  public internal(set) var vocabulary: Vocabulary
  /// The one inside unit that has no inside parent.
  public internal(set) var root: UnitIndex
  var pages = UnitPages()
  var codes = CodeIndex()
  var words = UnitWords()
  /// The inside units that have no inside parent, in the order of their places; but for one they are dissolved.
  var tops: [UInt32] = []

  /// Builds a tree of units, in any order; each keeps its place as its index.
  ///
  /// - Throws: every problem found, in the order of the units.
  public init(units: some Collection<Unit>, vocabulary: Vocabulary) throws(TreeProblems) {
    var editor = TreeEditor(OrganizationTree(empty: vocabulary), expecting: units.count)
    for unit in units { editor.found(unit) }
    self = try editor.finish()
  }

  /// The tree of a tenant that has no units yet; its `root` is the place that the first unit will take.
  public init(empty vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    root = UnitIndex(0)
  }

  public var count: Int { pages.count }
  public var isEmpty: Bool { pages.count == 0 }
  public var indices: UnitIndices { UnitIndices(count: pages.count) }

  /// A unit's record as it was set up. Where one of its parts is enough, asking for that is cheaper.
  public subscript(index: UnitIndex) -> Unit {
    let record = pages[index.rawValue]
    func superior(_ line: Line) -> UnitCode? { place(record[line]).map(code(of:)) }
    return Unit(
      code: code(of: index), name: name(of: index), kind: record.kind, category: words.category(record.category),
      traits: words.traits(record.traitSet), parent: superior(.affiliation), industry: superior(.industry),
      territory: superior(.territory), memberCount: Int(record.memberCount), isOutside: record.isOutside,
      status: record.isDissolved ? .dissolved : .active)
  }

  public func index(of code: UnitCode) -> UnitIndex? {
    let bytes = code.text.utf8
    return codes.find(CodeIndex.hash(of: bytes)) { pages.code($0).elementsEqual(bytes) }.map(UnitIndex.init(rawValue:))
  }

  public func code(of index: UnitIndex) -> UnitCode { Code(trusted: pages.code(index.rawValue)) }
  public func name(of index: UnitIndex) -> String { String(decoding: pages.name(index.rawValue), as: UTF8.self) }
  public func kind(of index: UnitIndex) -> UnitKind { pages[index.rawValue].kind }
  public func category(of index: UnitIndex) -> Category? { words.category(pages[index.rawValue].category) }
  public func traits(of index: UnitIndex) -> Set<Trait> { words.traits(pages[index.rawValue].traitSet) }
  public func memberCount(of index: UnitIndex) -> Int { Int(pages[index.rawValue].memberCount) }
  public func isOutside(_ index: UnitIndex) -> Bool { pages[index.rawValue].isOutside }
  public func isDissolved(_ index: UnitIndex) -> Bool { pages[index.rawValue].isDissolved }
  public func parent(of index: UnitIndex) -> UnitIndex? { place(pages[index.rawValue].parent) }

  /// Whether a unit is one of the tenant's own and not dissolved: what owes, holds and answers.
  public func isAtWork(_ index: UnitIndex) -> Bool {
    let record = pages[index.rawValue]
    return !record.isOutside && !record.isDissolved
  }

  /// The unit's own superior on a line, as its record names it.
  public func ownSuperior(of index: UnitIndex, on line: Line) -> UnitIndex? { place(pages[index.rawValue][line]) }

  func place(_ position: UInt32) -> UnitIndex? {
    position == UnitRecord.nobody ? nil : UnitIndex(rawValue: position)
  }
}
