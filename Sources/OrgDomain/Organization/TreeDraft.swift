/// A tree while it is edited: what it is made of, not yet checked.
struct TreeDraft: Sendable {
  var vocabulary: Vocabulary
  var root = UnitIndex(0)
  var pages = UnitPages()
  var codes = CodeIndex()
  var words = UnitWords()
  var offices = OfficeIndex()
  var tops: [UInt32] = []

  /// Without units.
  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  init(_ tree: OrganizationTree) {
    vocabulary = tree.vocabulary
    root = tree.root
    pages = tree.pages
    codes = tree.codes
    words = tree.words
    offices = tree.offices
    tops = tree.tops
  }

  var count: Int { pages.count }
  var isEmpty: Bool { pages.count == 0 }

  subscript(index: UnitIndex) -> Unit { pages.unit(index.rawValue, words) }

  func index(of code: UnitCode) -> UnitIndex? { codes.place(of: code, in: pages).map(UnitIndex.init(rawValue:)) }
  func code(of index: UnitIndex) -> UnitCode { Code(trusted: pages.code(index.rawValue)) }

  func isOutside(_ index: UnitIndex) -> Bool { pages[index.rawValue].isOutside }
  func isDissolved(_ index: UnitIndex) -> Bool { pages[index.rawValue].isDissolved }

  func ownSuperior(of index: UnitIndex, on line: Line) -> UnitIndex? {
    UnitRecord.index(pages[index.rawValue][line])
  }

  func children(of index: UnitIndex) -> OrganizationTree.Children {
    OrganizationTree.Children(pages: pages, last: pages[index.rawValue].lastChild)
  }
}
