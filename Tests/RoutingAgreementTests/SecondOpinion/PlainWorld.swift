/// An organisation as it is written down: codes and words, looked up by code.
struct PlainWorld: Sendable {
  struct Unit: Sendable {
    var code: String
    var kind: String
    var category = ""
    var traits: [String] = []
    /// Superiors as written in the record, by line; affiliation is the parent.
    var superiors: [String: String] = [:]
    var isOutside = false
    var isDissolved = false
  }

  let units: [Unit]
  let traitGroups: [String: [String]]
  /// Line → category → body.
  let tables: [String: [String: String]]
  let ownCategories: [String]
  /// The unit inside that has no parent inside.
  let root: String?
  private let byCode: [String: Unit]

  init(
    units: [Unit], traitGroups: [String: [String]], tables: [String: [String: String]], ownCategories: [String] = []
  ) {
    self.units = units
    self.traitGroups = traitGroups
    self.tables = tables
    self.ownCategories = ownCategories
    let byCode = Dictionary(units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.byCode = byCode
    root =
      units.first { unit in
        let parent = unit.superiors["affiliation"].flatMap { byCode[$0] }
        return !unit.isOutside && !unit.isDissolved && parent?.isOutside != false
      }?.code
  }

  func unit(_ code: String) -> Unit? { byCode[code] }

  /// The unit, its parent, its parent's parent, …
  func path(_ code: String) -> [String] {
    var path = [code]
    while let parent = byCode[path[path.count - 1]]?.superiors["affiliation"] { path.append(parent) }
    return path
  }

  func isInside(_ code: String, _ body: String) -> Bool { path(code).contains(body) }

  func superior(_ code: String, _ line: String) -> String? {
    guard let unit = byCode[code] else { return nil }
    if let own = unit.superiors[line] { return own }
    guard line != "affiliation", unit.category != "" else { return nil }
    let kin = path(code).dropFirst().filter { byCode[$0]?.category == unit.category }
    let inherited = kin.lazy.compactMap { byCode[$0]?.superiors[line] }.first
    return inherited ?? tables[line]?[unit.category].flatMap { $0 == code ? nil : $0 }
  }
}

extension PlainWorld {
  /// Reads the texts of tenant.yaml and units.csv.
  init(tenant: String, units: String) throws {
    let tenant = try Plain(yaml: tenant)
    let rows = PlainTable.rows(units)
    func listed(_ text: String?) -> [String] { (text ?? "").split(separator: ";").map(String.init) }
    self.init(
      units: rows.map { row in
        var superiors: [String: String] = [:]
        for (line, column) in [("affiliation", "parent"), ("industry", "industry"), ("territory", "territory")] {
          if let body = row[column], body != "" { superiors[line] = body }
        }
        return Unit(
          code: row["code"] ?? "", kind: row["kind"] ?? "", category: row["category"] ?? "",
          traits: listed(row["traits"]), superiors: superiors, isOutside: row["outside"] == "true")
      },
      traitGroups: (tenant["traitGroups"]?.entries ?? [:]).mapValues(\.texts),
      tables: (tenant["lines"]?.entries ?? [:]).mapValues { $0.entries.compactMapValues(\.text) },
      ownCategories: tenant["categories"]?.texts ?? [])
  }
}
