import OrgAPI
import OrgDomain
import OrgService
import Testing

@testable import OrgText

/// A small tree with a name for every unit.
let pengzhou: OrganizationTree = {
  func unit(_ code: String, _ name: String, _ kind: UnitKind, _ parent: String?, outside: Bool = false) -> Unit {
    Unit(
      code: Code(code)!, name: name, kind: kind, category: kind == .branch ? Category(rawValue: "village") : nil,
      parent: parent.flatMap(Code.init), isOutside: outside)
  }
  let units = [
    unit("R", "彭州市委", .committee, "C"), unit("T01", "升平镇党委", .committee, "R"),
    unit("V01", "和平村党支部", .branch, "T01"), unit("C", "成都市委", .committee, nil, outside: true),
  ]
  // The units make a tree, as every test that uses it shows.
  guard let tree = try? OrganizationTree(units: units, vocabulary: Vocabulary()) else { fatalError("no tree") }
  return tree
}()

let root = UnitIndex(0)
let town = UnitIndex(1)
let village = UnitIndex(2)
let county = UnitIndex(3)

func code(_ text: String) -> Code { Code(text)! }

/// Checks that each row makes a notice of its code, that nothing needed is missing, and that no code is left untried.
///
/// - Parameter untried: codes of the group that other functions make.
func expectNotices(
  _ rows: [(notice: Notice, code: NoticeCode)], cover codes: [NoticeCode], except untried: Set<NoticeCode> = []
) throws {
  for (notice, code) in rows {
    #expect(notice.code == code)
    let source = ChineseWording.template(of: notice.code)
    let needed = try #require(Template(source)).arguments(withOptional: false)
    #expect(needed.isSubset(of: notice.arguments.keys), "\(code.rawValue) \(notice.arguments)")
    #expect(Set(notice.arguments.keys).isSubset(of: notice.code.argumentNames), "\(code.rawValue)")
    for language in Language.allCases { expectRendered(notice, in: language) }
  }
  #expect(Set(rows.map(\.code)) == Set(codes).subtracting(untried))
}

private func expectRendered(_ notice: Notice, in language: Language) {
  let text = Catalogue(language).text(of: notice)
  #expect(!text.contains(where: { "{}[]?".contains($0) }), "\(notice.code.rawValue): \(text)")
}
