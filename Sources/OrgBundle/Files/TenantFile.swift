import OrgAPI
import OrgDomain

/// Reads tenant.yaml.
struct TenantFile {
  private static let keys = [
    "slug", "name", "timeZone", "categories", "traitGroups", "lines", "roles", "health", "complete",
  ]

  private(set) var tenant: BundleTenant?
  /// Where the body of each category stands in the tables of the lines.
  private(set) var lineBodies: [LineEntry: TextPlace] = [:]

  struct LineEntry: Hashable {
    let line: Line
    let category: Category
  }

  init(_ bytes: [UInt8], problems: ProblemList) {
    let file = BundleFile.tenantName
    guard let root = YAMLFile.mapping(bytes, file: file, keys: TenantFile.keys, problems: problems) else { return }
    let slug = root.required("slug", Values.slug)
    let name = root.required("name", Values.text)
    let timeZone = root.required("timeZone", Values.timeZone)
    let categories: [Category] = root.set("categories", Values.word)
    var vocabulary = Vocabulary(categories: Set(categories), traitGroups: TenantFile.traitGroups(root))
    readLines(root, &vocabulary)
    let roles = TenantFile.roles(root)
    let isComplete = root.boolean("complete") ?? false
    guard let slug, let name, let timeZone else { return }
    tenant = BundleTenant(
      slug: slug, name: name, timeZone: timeZone, vocabulary: vocabulary, customRoles: roles,
      health: HealthReader.figures(root), isComplete: isComplete)
  }

  private static func traitGroups(_ root: YAMLMapping) -> TraitGroups {
    var groups: [String: [Trait]] = [:]
    var groupOfTrait: [Trait: String] = [:]
    for group in root.open("traitGroups", Values.code) {
      var traits: [Trait] = []
      for entry in root.report.entries(group.value, key: group.key.text) ?? [] {
        guard let trait: Trait = root.report.read(entry, key: group.key.text, Values.word) else { continue }
        if let first = groupOfTrait.updateValue(group.key.text, forKey: trait) {
          root.report.add(.traitInTwoGroups, [trait.rawValue, first, group.key.text], at: entry.place)
        } else {
          traits.append(trait)
        }
      }
      groups[group.key.text] = traits
    }
    return TraitGroups(groups)
  }

  private mutating func readLines(_ root: YAMLMapping, _ vocabulary: inout Vocabulary) {
    let lines: [Line] = [.industry, .territory]
    guard let tables = root.mapping("lines", keys: lines.map(\.rawValue)) else { return }
    for line in lines {
      var bodies: [Category: UnitCode] = [:]
      for entry in tables.open(line.rawValue, Values.word as Parse<Category>) {
        guard let body = root.report.read(entry.value, key: entry.key.rawValue, Values.code) else { continue }
        if !vocabulary.declares(entry.key) {
          let arguments = [line.rawValue, entry.key.rawValue]
          root.report.add(.undeclaredLineCategory, arguments, at: entry.place)
        }
        bodies[entry.key] = body
        lineBodies[LineEntry(line: line, category: entry.key)] = entry.value.place
      }
      if line == .industry { vocabulary.lineTable.industry = bodies }
      if line == .territory { vocabulary.lineTable.territory = bodies }
    }
  }

  private static func roles(_ root: YAMLMapping) -> [String: [String]] {
    var roles: [String: [String]] = [:]
    for entry in root.open("roles", Values.roleName) {
      if RoleNames.defaults.contains(entry.key) { root.report.add(.defaultRole, [entry.key], at: entry.place) }
      var permissions: [String] = []
      for value in root.report.entries(entry.value, key: entry.key) ?? [] {
        guard let permission = root.report.read(value, key: entry.key, Values.permission) else { continue }
        if permissions.contains(permission) {
          root.report.add(.duplicateValue, [entry.key, permission], at: value.place)
        } else {
          permissions.append(permission)
        }
      }
      roles[entry.key] = permissions
    }
    return roles
  }
}
