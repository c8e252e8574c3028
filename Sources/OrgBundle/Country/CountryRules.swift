/// The rule book of a country: one text for every county, for it names offices and not units.
enum CountryRules {
  private static let own = "[organ, publicInstitution]"
  private static let inField =
    "[school, health, stateOwnedEnterprise, culture, lawFirm, socialOrganization, privateEnterprise]"
  /// Every category but those of the country and of sites: nobody stands above the one, and the others go where their
  /// organisation goes.
  private static let everything =
    "[province, prefecture, county, partyOffice, town, street, village, community, organ, publicInstitution, school, "
    + "health, stateOwnedEnterprise, culture, lawFirm, socialOrganization, privateEnterprise]"
  private static let basis = "basis: {document: opinion, clause: "
  private static let file = "{action: file, body: {office: organizationOffice}, absent: drop}"
  private static let superior = "{action: decide, body: {superior: affiliation}}"

  static func rule(of field: CountryField) -> String {
    switch field.office {
    case .organs: "rating-organ"
    case .newSector: "rating-private-above"
    case .organization, .unitedFront, .commerce, .education, .health, .stateAssets, .culture, .justice, .civilAffairs:
      "rating-" + field.category
    }
  }

  static var text: String {
    "# Who acts for whom, matter by matter. No rule names a unit: offices are found by their traits, going up.\nrules:\n"
      + heading("rating · 分类定级") + ratings.joined() + heading("acceptance · 考核验收") + acceptances.joined()
      + heading("survey, report, package · 调查摸底与报告") + papers.joined()
      + heading("target, letter, rectification · 争创目标") + targets.joined()
  }

  private static func heading(_ text: String) -> String { "\n  # ── \(text) ──\n\n" }

  private static func rule(
    _ code: String, _ matter: String, _ subject: String, _ steps: [String], _ clause: String, overrides: String = ""
  ) -> String {
    let lines = steps.map { "      - \($0)\n" }.joined()
    let beaten = overrides.isEmpty ? "" : "    overrides: [\(overrides)]\n"
    return "  - id: \(code)\n    matter: \(matter)\n    subject: {\(subject)}\n    steps:\n\(lines)\(beaten)"
      + "    \(basis)\(clause)}\n\n"
  }

  private static func same(_ code: String, _ matter: String, _ subject: String, as other: String) -> String {
    "  - id: \(code)\n    matter: \(matter)\n    subject: {\(subject)}\n    as: {\(other)}\n    \(basis)第九条}\n\n"
  }

  /// The country's own matter: nobody stands above it.
  private static func root(_ matter: String) -> String {
    rule("\(matter)-country", matter, "category: country", ["{action: conduct, body: self}"], "第一条")
  }

  /// A site goes where the organisation goes that runs it.
  private static func site(_ matter: String) -> String {
    same("\(matter)-site", matter, "category: remoteEducation", as: "superior: affiliation")
  }

  private static var ratings: [String] {
    let guide = "{action: guide, body: {office: organizationOffice}, absent: drop}"
    let town = "{nearest: {line: affiliation, category: [town, street]}}"
    let county = "{action: decide, body: {nearest: {line: affiliation, category: county}}}"
    let below = { (categories: String) in "below: {kind: [committee, generalBranch], category: \(categories)}" }
    return [
      root("rating"),
      rule("rating-territory", "rating", "category: [province, prefecture, county]", [superior, file], "第二条"),
      rule("rating-office", "rating", "category: partyOffice", [superior], "第二条"),
      rule("rating-town", "rating", "category: [town, street]", [county, file], "第四条"),
      rule(
        "rating-village", "rating", "category: [village, community]", ["{action: decide, body: \(town)}", file], "第五条"),
      rule(
        "rating-in-village", "rating", "category: [village, community], \(below("[village, community]"))", [superior],
        "第五条"),
      rule(
        "rating-organ", "rating", "category: \(own)", [guide, "{action: decide, body: {office: organsOffice}}", file],
        "第六条"),
      rule(
        "rating-in-organ", "rating",
        "category: \(own), \(below("[organ, publicInstitution, town, street]"))", [superior], "第六条"),
    ] + CountryField.ofIndustry.map(industry) + [
      rule(
        "rating-private-above", "rating", "category: privateEnterprise, traits: [aboveScale]",
        [
          "{action: guide, body: {superior: territory}, absent: drop}",
          "{action: concur, bodies: [{office: unitedFrontOffice}, {office: commerceOffice}], due: {workingDays: 5}}",
          "{action: decide, body: {office: newSectorOffice}}", file,
        ], "第八条"),
      rule(
        "rating-private", "rating", "category: privateEnterprise",
        ["{action: decide, body: {firstOf: [\(town), {office: newSectorOffice}]}}", file], "第八条"),
      rule(
        "rating-in-field", "rating", "category: \(inField), \(below(inField))", [superior], "第七条",
        overrides: "rating-private-above"),
      site("rating"),
    ]
  }

  private static func industry(_ field: CountryField) -> String {
    rule(
      "rating-\(field.category)", "rating", "category: \(field.category)",
      [
        "{action: guide, body: {superior: industry}, absent: drop}",
        "{action: decide, body: {office: \(field.office.trait)}}", file,
      ], "第七条")
  }

  private static var acceptances: [String] {
    let others = everything.replacing("village, community, ", with: "")
    return [
      rule(
        "acceptance-village", "acceptance", "category: [village, community]",
        [
          "{action: review, body: {superior: affiliation}, absent: drop}",
          "{action: decide, body: {nearest: {line: affiliation, category: county}}}", file,
        ], "第十条"),
      same("acceptance-other", "acceptance", "category: \(others)", as: "matter: rating"),
      same("acceptance-rest", "acceptance", "category: [country, remoteEducation]", as: "matter: rating"),
    ]
  }

  private static var papers: [String] {
    [
      rule(
        "survey-all", "survey", "category: \(everything)", ["{action: conduct, body: {superior: affiliation}}"], "第三条"),
      root("survey"), site("survey"),
      rule("report-all", "report", "category: \(everything)", ["{action: file, body: {superior: affiliation}}"], "第三条"),
      root("report"), site("report"),
      same("package-all", "package", "category: \(everything)", as: "matter: report"),
      same("package-rest", "package", "category: [country, remoteEducation]", as: "matter: report"),
    ]
  }

  private static var targets: [String] {
    ["target", "letter", "rectification"].flatMap { matter in
      [
        same("\(matter)-all", matter, "category: \(everything)", as: "matter: rating"),
        same("\(matter)-rest", matter, "category: [country, remoteEducation]", as: "matter: rating"),
      ]
    }
  }
}
