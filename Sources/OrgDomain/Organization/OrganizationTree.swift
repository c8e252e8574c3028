/// The tree of a tenant at one revision: immutable to its readers, edited by making a changed copy.
///
/// Acyclic by construction: every initialiser and edit checks it. Walks are O(depth) and use no storage. A unit takes 40
/// bytes, 11 to 22 bytes of the index by codes, and its code and name; a copy shares what it does not change.
public struct OrganizationTree: Sendable {
  private let parts: Parts

  /// What the tree is made of, behind one reference: whoever asks it much passes it on for little.
  private final class Parts: Sendable {
    let vocabulary: Vocabulary
    let root: UnitIndex
    let pages: UnitPages
    let codes: CodeIndex
    let words: UnitWords
    let offices: OfficeIndex
    let tops: [UInt32]

    init(_ draft: TreeDraft) {
      vocabulary = draft.vocabulary
      root = draft.root
      pages = draft.pages
      codes = draft.codes
      words = draft.words
      offices = draft.offices
      tops = draft.tops
    }
  }

  /// Takes a draft that was checked.
  init(_ draft: TreeDraft) { parts = Parts(draft) }

  /// Builds a tree of units, in any order; each keeps its place as its index.
  ///
  /// - Throws: every problem found, in the order of the units.
  public init(units: some Collection<Unit>, vocabulary: Vocabulary) throws(TreeProblems) {
    var editor = TreeEditor(TreeDraft(vocabulary), expecting: units.count)
    for unit in units { editor.found(unit) }
    self = try editor.finish()
  }

  /// The tree of a tenant that has no units yet; its `root` is the place that the first unit will take.
  public init(empty vocabulary: Vocabulary) { self.init(TreeDraft(vocabulary)) }

  public var vocabulary: Vocabulary { parts.vocabulary }
  /// The one inside unit that has no inside parent.
  public var root: UnitIndex { parts.root }
  var pages: UnitPages { parts.pages }
  var codes: CodeIndex { parts.codes }
  var words: UnitWords { parts.words }
  var offices: OfficeIndex { parts.offices }
  /// The inside units that have no inside parent, in the order of their places; but for one they are dissolved.
  var tops: [UInt32] { parts.tops }

  public var count: Int { parts.pages.count }
  public var isEmpty: Bool { parts.pages.count == 0 }
  public var indices: UnitIndices { UnitIndices(count: parts.pages.count) }

  /// A unit's record as it was set up. Where one of its parts is enough, asking for that is cheaper.
  public subscript(index: UnitIndex) -> Unit { parts.pages.unit(index.rawValue, parts.words) }

  public func index(of code: UnitCode) -> UnitIndex? {
    parts.codes.place(of: code, in: parts.pages).map(UnitIndex.init(rawValue:))
  }

  public func code(of index: UnitIndex) -> UnitCode { Code(trusted: parts.pages.code(index.rawValue)) }
  public func name(of index: UnitIndex) -> String { String(decoding: parts.pages.name(index.rawValue), as: UTF8.self) }
  public func kind(of index: UnitIndex) -> UnitKind { parts.pages[index.rawValue].kind }
  public func category(of index: UnitIndex) -> Category? { parts.words.category(parts.pages[index.rawValue].category) }
  public func traits(of index: UnitIndex) -> Set<Trait> { parts.words.traits(parts.pages[index.rawValue].traitSet) }
  public func memberCount(of index: UnitIndex) -> Int { Int(parts.pages[index.rawValue].memberCount) }
  public func isOutside(_ index: UnitIndex) -> Bool { parts.pages[index.rawValue].isOutside }
  public func isDissolved(_ index: UnitIndex) -> Bool { parts.pages[index.rawValue].isDissolved }
  public func parent(of index: UnitIndex) -> UnitIndex? { UnitRecord.index(parts.pages[index.rawValue].parent) }

  /// Whether a unit is one of the tenant's own and not dissolved: what owes, holds and answers.
  public func isAtWork(_ index: UnitIndex) -> Bool {
    let record = parts.pages[index.rawValue]
    return !record.isOutside && !record.isDissolved
  }

  /// The unit's own superior on a line, as its record names it.
  public func ownSuperior(of index: UnitIndex, on line: Line) -> UnitIndex? {
    UnitRecord.index(parts.pages[index.rawValue][line])
  }
}
