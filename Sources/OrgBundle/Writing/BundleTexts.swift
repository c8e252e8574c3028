import OrgAPI
public import OrgDomain

/// Writes a bundle's YAML files from values, so that `BundleReader` reads the same values again, and the same values always
/// give the same bytes.
public enum BundleTexts {
  /// tenant.yaml: `complete` is no property of a tenant and is left out.
  public static func tenant(_ tenant: BundleTenant) -> String {
    let vocabulary = tenant.vocabulary
    var text = line("slug", .text(tenant.slug)) + line("name", .text(tenant.name))
    text += line("timeZone", .text(tenant.timeZone))
    if !vocabulary.categories.isEmpty {
      text += line("categories", .list(vocabulary.categories.sorted().map { .text($0.rawValue) }))
    }
    let groups = vocabulary.traitGroups.groups.sorted { precedes($0.key, $1.key) }
    text += table("traitGroups", groups.map { ($0.key, .list($0.value.map { .text($0.rawValue) })) })
    let tables = [(Line.industry, vocabulary.lineTable.industry), (.territory, vocabulary.lineTable.territory)]
    let lines = tables.filter { !$0.1.isEmpty }.map { line, bodies in
      (
        line.rawValue,
        YAMLValue.pairs(bodies.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .text($0.value.text)) })
      )
    }
    text += table("lines", lines)
    let roles = tenant.customRoles.sorted { precedes($0.key, $1.key) }
    text += table("roles", roles.map { ($0.key, .list($0.value.sorted().map { .text($0) })) })
    return text + table("health", health(tenant.health))
  }

  /// The tenant's own figures for the health of the tree: those that are not the usual ones.
  private static func health(_ figures: HealthFigures) -> [(String, YAMLValue)] {
    let usual = HealthFigures()
    var rows: [(String, YAMLValue)] = []
    for (key, _, path) in HealthReader.numbers where figures[keyPath: path] != usual[keyPath: path] {
      rows.append((key, .text(String(figures[keyPath: path]))))
    }
    if figures.longTermCategories != usual.longTermCategories {
      let words = figures.longTermCategories.sorted().map { YAMLValue.text($0.rawValue) }
      rows.append(("longTermCategories", .list(words)))
    }
    if figures.longTermKinds != usual.longTermKinds {
      let kinds = UnitKind.allCases.filter(figures.longTermKinds.contains)
      rows.append(("longTermKinds", .list(kinds.map { .text($0.rawValue) })))
    }
    for (key, path) in HealthReader.words where figures[keyPath: path] != usual[keyPath: path] {
      rows.append((key, .text(figures[keyPath: path].rawValue)))
    }
    return rows
  }

  /// documents.yaml, by code.
  public static func documents(_ documents: [Document]) -> String {
    entries(
      "documents",
      documents.sorted { $0.code < $1.code }.map { document in
        let optional: [(String, String?)] = [
          ("number", document.number), ("signer", document.signer), ("issuedOn", document.issuedOn?.description),
          ("printedOn", document.printedOn?.description),
        ]
        var pairs: [(String, YAMLValue)] = [
          ("id", .text(document.code.text)), ("title", .text(document.title)), ("issuer", .text(document.issuer)),
        ]
        pairs += optional.compactMap { key, value in value.map { (key, .text($0)) } }
        if document.isDraft { pairs.append(("draft", .plain("true"))) }
        return .pairs(pairs)
      })
  }

  /// campaigns.yaml, by year.
  public static func campaigns(_ campaigns: [BundleCampaign]) -> String {
    entries(
      "campaigns",
      campaigns.sorted { ($0.year, $0.code) < ($1.year, $1.code) }.map { campaign in
        var pairs: [(String, YAMLValue)] = [
          ("code", .text(campaign.code.text)), ("name", .text(campaign.name)), ("year", .plain(String(campaign.year))),
        ]
        if let previous = campaign.previous { pairs.append(("previous", .text(previous.text))) }
        return .pairs(pairs)
      })
  }

  /// The text of a unit's plan is no mapping of YAML.
  public struct UnreadablePlan: Error {
    public let unit: UnitCode
  }

  /// plans.yaml from the texts of plans, in their order; comments and line breaks of those texts are not kept.
  ///
  /// - Throws: `UnreadablePlan`.
  public static func plans(_ plans: [(unit: UnitCode, text: String)]) throws -> String {
    entries(
      "plans",
      try plans.map { unit, text in
        let problems = ProblemList(limit: 1)
        let value = YAMLFile.value(Array(text.utf8), file: BundleFile.plansName, problems: problems)
        guard case .mapping(let entries) = value?.content else { throw UnreadablePlan(unit: unit) }
        return YAMLValue(content: .mapping([(.plain("unit"), .text(unit.text))] + entries))
      })
  }

  // MARK: - YAML

  private static func line(_ key: String, _ value: YAMLValue) -> String { "\(key): \(value.text())" }

  private static func table(_ key: String, _ rows: [(String, YAMLValue)]) -> String {
    rows.isEmpty ? "" : "\(key):\n" + rows.map { "  \(YAMLValue.text($0.0).inline): \($0.1.text())" }.joined()
  }

  private static func entries(_ key: String, _ values: [YAMLValue]) -> String {
    values.isEmpty ? "\(key): []\n" : "\(key):\n" + values.map { "  - " + $0.text() }.joined()
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension YAMLValue {
  fileprivate init(content: Content) { self.init(place: TextPlace(line: 1, column: 1), content: content) }

  /// A text, in quotation marks.
  fileprivate static func text(_ text: String) -> YAMLValue { YAMLValue(content: .scalar(text, isPlain: false)) }
  /// A number, `true` or a key.
  fileprivate static func plain(_ text: String) -> YAMLValue { YAMLValue(content: .scalar(text, isPlain: true)) }
  fileprivate static func list(_ values: [YAMLValue]) -> YAMLValue { YAMLValue(content: .sequence(values)) }
  fileprivate static func pairs(_ pairs: [(String, YAMLValue)]) -> YAMLValue {
    YAMLValue(content: .mapping(pairs.map { (.text($0.0), $0.1) }))
  }

  /// The value without a line end behind it.
  fileprivate var inline: String { String(text().dropLast()) }
}
