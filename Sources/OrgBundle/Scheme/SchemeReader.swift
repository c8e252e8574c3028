import OrgAPI
import OrgDomain

/// Reads scheme.yaml. What its parts mean together is judged by `SchemeCheck`.
struct SchemeReader {
  static let keys = [
    "name", "basis", "grades", "ungraded", "honours", "gradingMatters", "scoring", "caps", "requirements", "quotas",
    "ratio", "rise", "rates", "procedures", "questionnaires", "targets", "phases", "snapshots", "publication",
    "groups", "methods", "channels", "helps", "records", "consequences",
  ]

  let entries: SchemeEntries

  /// The scheme; nil where it has no name.
  func scheme(_ root: YAMLMapping) -> Scheme? {
    let name = root.required("name", Values.text)
    var scheme = Scheme(name: name ?? "", grades: grades(root))
    scheme.basis = entries.basis(of: root)
    scheme.allowsUngraded = root.boolean("ungraded") ?? false
    scheme.honours = entries.named("honours", of: root, limit: SchemeLimits.honours)
    if root.has("gradingMatters") { scheme.gradingMatters = entries.matters("gradingMatters", of: root) }
    scheme.forms = list("scoring", of: root, SchemeLimits.forms, ScoringReader(entries: entries).form)
    readGradeRules(root, into: &scheme)
    scheme.procedures = list(
      "procedures", of: root, SchemeLimits.rules, ProcedureReader(entries: entries).procedure)
    scheme.questionnaires = list(
      "questionnaires", of: root, SchemeLimits.rules, QuestionnaireReader(entries: entries).minimum)
    scheme.targets = targets(root)
    readYear(root, into: &scheme)
    readWords(root, into: &scheme)
    scheme.consequences = list(
      "consequences", of: root, SchemeLimits.rules, ConsequenceReader(entries: entries).rule)
    return name == nil ? nil : scheme
  }

  private func grades(_ root: YAMLMapping) -> [Named<Grade>] {
    entries.named(entries.requiredList("grades", of: root, limit: SchemeLimits.grades), "grades")
  }

  private func readGradeRules(_ root: YAMLMapping, into scheme: inout Scheme) {
    let reader = GradeRuleReader(entries: entries)
    scheme.caps = list("caps", of: root, SchemeLimits.rules, reader.cap)
    scheme.requirements = list("requirements", of: root, SchemeLimits.rules, reader.requirement)
    scheme.quotas = list("quotas", of: root, SchemeLimits.rules, reader.quota)
    scheme.ratio = list("ratio", of: root, SchemeLimits.grades) { value in
      entries.report.read(value, key: "ratio", Values.number(0...SchemeLimits.count))
    }
    scheme.rise = reader.rise(of: root)
    scheme.rates = list("rates", of: root, SchemeLimits.rules, RateReader(entries: entries).rate)
  }

  private func readYear(_ root: YAMLMapping, into scheme: inout Scheme) {
    let reader = PhaseReader(entries: entries)
    scheme.phases = list("phases", of: root, SchemeLimits.phases, reader.phase)
    scheme.snapshots = list("snapshots", of: root, SchemeLimits.snapshots, reader.snapshot)
    scheme.publication = reader.publication(of: root)
  }

  private func readWords(_ root: YAMLMapping, into scheme: inout Scheme) {
    scheme.groups = entries.named("groups", of: root, limit: SchemeLimits.words)
    scheme.methods = entries.named("methods", of: root, limit: SchemeLimits.words)
    scheme.channels = entries.named("channels", of: root, limit: SchemeLimits.words)
    scheme.helps = entries.named("helps", of: root, limit: SchemeLimits.words)
    scheme.records = entries.named("records", of: root, limit: SchemeLimits.words)
  }

  private func targets(_ root: YAMLMapping) -> TargetDemands {
    guard let targets = root.mapping("targets", keys: ["problems", "measures", "particulars"]) else {
      return TargetDemands()
    }
    let count = Values.number(0...SchemeLimits.count)
    return TargetDemands(
      problems: targets.optional("problems", count) ?? 0, measures: targets.optional("measures", count) ?? 0,
      needsParticulars: targets.boolean("particulars") ?? false)
  }

  private func list<Entry>(
    _ key: String, of root: YAMLMapping, _ limit: Int, _ read: (YAMLValue) -> Entry?
  ) -> [Entry] {
    entries.list(key, of: root, limit: limit).compactMap(read)
  }
}
