@testable import OrgDomain

/// A small county on which most tests stand.
///
///     OUT (outside)
///     └ R                       root
///       ├ ZZB, XCB              departments with an office each
///       ├ JYJ, CZJ              education, finance
///       ├ T1 (town)
///       │ ├ T1O                 the town's organisation office
///       │ ├ V1 (village) ─ V1S (site)
///       │ └ T1S (school)        no industry of its own: the table's
///       ├ T2 (town) ─ V2 (village)
///       ├ S (school committee)  industry CZJ, its own
///       │ ├ SG (general branch) ─ SB (students)
///       │ ├ SD (a branch directly under the committee)
///       │ └ SH (a hospital)     another category: does not inherit
///       └ GONE                  dissolved
enum County {
  static let vocabulary = Vocabulary(
    categories: ["teaHouse"],
    traitGroups: TraitGroups([
      "scale": ["aboveScale", "belowScale"], "people": ["student", "faculty"],
      "post": ["organizationOffice", "publicityOffice"],
    ]),
    lineTable: LineTable(territory: ["village": "T2"], industry: ["school": "JYJ", "health": "ZZB"]))

  static let units: [Unit] = [
    unit("OUT", .committee, isOutside: true),
    unit("R", .committee, under: "OUT"),
    unit("ZZB", .department, traits: ["organizationOffice"], under: "R"),
    unit("XCB", .department, traits: ["publicityOffice"], under: "R"),
    unit("JYJ", .committee, "organ", under: "R"),
    unit("CZJ", .committee, "organ", under: "R"),
    unit("T1", .committee, "town", under: "R"),
    unit("T1O", .department, traits: ["organizationOffice"], under: "T1"),
    unit("V1", .branch, "village", under: "T1"),
    unit("V1S", .site, "remoteEducation", under: "V1"),
    unit("T1S", .branch, "school", under: "T1"),
    unit("T2", .committee, "town", under: "R"),
    unit("V2", .branch, "village", under: "T2"),
    unit("S", .committee, "school", under: "R", industry: "CZJ"),
    unit("SG", .generalBranch, "school", under: "S"),
    unit("SB", .branch, "school", traits: ["student"], under: "SG"),
    unit("SD", .branch, "school", under: "S"),
    unit("SH", .branch, "health", under: "S"),
    unit("GONE", .branch, "village", under: "R", status: .dissolved),
  ]

  static func tree() throws -> OrganizationTree {
    try OrganizationTree(units: units, vocabulary: vocabulary)
  }
}

/// A unit by the facts that matter to a test.
func unit(
  _ code: Code, _ kind: UnitKind = .branch, _ category: Category? = nil, traits: Set<Trait> = [],
  under parent: Code? = nil, industry: Code? = nil, territory: Code? = nil, isOutside: Bool = false,
  status: Unit.Status = .active
) -> Unit {
  Unit(
    code: code, name: code.text, kind: kind, category: category, traits: traits, parent: parent, industry: industry,
    territory: territory, isOutside: isOutside, status: status)
}

struct Missing: Error {
  let code: Code
}

extension OrganizationTree {
  /// The index of a code that the test knows to be there.
  func at(_ code: Code) throws -> UnitIndex {
    guard let index = index(of: code) else { throw Missing(code: code) }
    return index
  }

  func codes(_ indices: some Sequence<UnitIndex>) -> [Code] { indices.map { code(of: $0) } }
}
