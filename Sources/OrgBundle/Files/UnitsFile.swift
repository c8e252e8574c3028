import OrgDomain

/// Reads units.csv.
struct UnitsFile {
  enum Column: Int, CSVColumn {
    case code, name, kind, category, parent, traits, industry, territory, members, outside

    static let optional: [Column] = [.outside]
  }

  /// The most members of a unit.
  static let memberLimit = 1_000_000_000

  private(set) var units = TreeBuilder()
  /// The line of each unit.
  private(set) var lines: [UInt32] = []

  init(_ bytes: [UInt8], problems: ProblemList) {
    let file = BundleFile.unitsName
    guard var table = CSVTable<Column>(bytes, file: file, problems: problems) else { return }
    while table.next() {
      let before = problems.count
      guard let unit = UnitsFile.unit(table), problems.count == before else { continue }
      units.found(unit)
      lines.append(UInt32(clamping: table.line))
    }
  }

  private static func unit(_ table: CSVTable<Column>) -> Unit? {
    let code = table.required(.code, Values.code)
    let name = table.required(.name, Values.text)
    let kind: UnitKind? = table.required(.kind, Values.choice)
    let category: Category? = table.optional(.category, Values.word)
    let traits: [Trait] = table.list(.traits, Values.word)
    let parent = table.optional(.parent, Values.code)
    let industry = table.optional(.industry, Values.code)
    let territory = table.optional(.territory, Values.code)
    let members = table.optional(.members, Values.number(0...memberLimit)) ?? 0
    let isOutside = table.optional(.outside, Values.mark) ?? false
    guard let code, let name, let kind else { return nil }
    return Unit(
      code: code, name: name, kind: kind, category: category, traits: Set(traits), parent: parent, industry: industry,
      territory: territory, memberCount: members, isOutside: isOutside)
  }
}
