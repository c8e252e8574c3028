/// The tree of a tenant at one revision: immutable to its readers, edited by making a changed copy.
///
/// Acyclic by construction: every initialiser and edit checks it. Walks are O(depth) and use no storage.
public struct OrganizationTree: Sendable {
  public let vocabulary: Vocabulary
  /// The one inside unit that has no inside parent.
  public let root: UnitIndex
  private let records: [Unit]
  private let indexOfCode: [UnitCode: UnitIndex]
  private let parents: [UnitIndex?]
  private let childLists: [[UnitIndex]]

  /// Builds a tree of units, in any order; each keeps its place as its index.
  ///
  /// - Throws: every problem found, in the order of the units.
  public init(units: [Unit], vocabulary: Vocabulary) throws(TreeProblems) {
    var check = TreeCheck(units: units, vocabulary: vocabulary)
    let found = try check.run()
    self.vocabulary = vocabulary
    root = found.root
    records = units
    indexOfCode = found.indexOfCode
    parents = found.parents
    var lists = [[UnitIndex]](repeating: [], count: units.count)
    for (position, parent) in found.parents.enumerated() {
      if let parent { lists[parent.position].append(UnitIndex(position)) }
    }
    childLists = lists
  }

  /// The tree of a tenant that has no units yet; its `root` is the place that the first unit will take.
  public init(empty vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    root = UnitIndex(0)
    records = []
    indexOfCode = [:]
    parents = []
    childLists = []
  }

  public var count: Int { records.count }
  public var isEmpty: Bool { records.isEmpty }
  public var indices: [UnitIndex] { records.indices.map { UnitIndex($0) } }

  public subscript(index: UnitIndex) -> Unit { records[index.position] }

  public func index(of code: UnitCode) -> UnitIndex? { indexOfCode[code] }
  public func code(of index: UnitIndex) -> UnitCode { records[index.position].code }
  public func name(of index: UnitIndex) -> String { records[index.position].name }
  public func parent(of index: UnitIndex) -> UnitIndex? { parents[index.position] }

  /// The units directly below, in the order in which they were founded, dissolved ones too.
  public func children(of index: UnitIndex) -> [UnitIndex] { childLists[index.position] }

  /// The affiliation superiors, nearest first.
  public func ancestors(of index: UnitIndex) -> Ancestors { Ancestors(tree: self, current: index) }

  /// Whether a unit is the given body or stands anywhere below it by affiliation.
  public func isInside(_ index: UnitIndex, subtreeOf body: UnitIndex) -> Bool {
    index == body || ancestors(of: index).contains(body)
  }

  /// A unit and everything below it, parents before children.
  public func subtree(of index: UnitIndex) -> [UnitIndex] {
    var result = [index]
    var next = 0
    while next < result.count {
      result.append(contentsOf: childLists[result[next].position])
      next += 1
    }
    return result
  }

  public struct Ancestors: Sequence, IteratorProtocol, Sendable {
    let tree: OrganizationTree
    var current: UnitIndex

    public mutating func next() -> UnitIndex? {
      guard let parent = tree.parent(of: current) else { return nil }
      current = parent
      return parent
    }
  }
}
