import OrgAPI
import OrgDomain

/// Reads grants.csv.
struct GrantsFile {
  enum Column: Int, CSVColumn {
    case user, role, unit, scope, from, until, assign

    static let optional: [Column] = []
  }

  /// What two rows may share only where one holds after the other.
  private struct Key: Hashable {
    let user: UserCode
    let role: String?
    let unit: UnitCode
    let scope: BundleGrant.Scope
  }

  private(set) var grants: [BundleGrant] = []

  init(_ bytes: [UInt8], known: KnownNames, problems: ProblemList) {
    guard var table = CSVTable<Column>(bytes, file: BundleFile.grantsName, problems: problems) else { return }
    var rowsOfKey: [Key: [(line: Int, grant: BundleGrant)]] = [:]
    while table.next() {
      let before = problems.count
      guard let grant = GrantsFile.grant(table, known), problems.count == before else { continue }
      let key = Key(user: grant.user, role: grant.role, unit: grant.unit, scope: grant.scope)
      if let line = rowsOfKey[key]?.first(where: { GrantsFile.overlap($0.grant, grant) })?.line {
        let words = [grant.user.text, grant.role ?? "", grant.unit.text, grant.scope.description]
        table.report(.duplicateRow, [words.joined(separator: " "), String(line)], .user)
      } else {
        rowsOfKey[key, default: []].append((table.line, grant))
        grants.append(grant)
      }
    }
  }

  /// Whether there is a day on which both hold.
  private static func overlap(_ one: BundleGrant, _ other: BundleGrant) -> Bool {
    let oneIsFirst = one.until.flatMap { until in other.from.map { until <= $0 } } ?? false
    let otherIsFirst = other.until.flatMap { until in one.from.map { until <= $0 } } ?? false
    return !oneIsFirst && !otherIsFirst
  }

  private static func grant(_ table: CSVTable<Column>, _ known: KnownNames) -> BundleGrant? {
    let user = table.required(.user, Values.code)
    let role = table.optional(.role, Values.roleName)
    let unit = table.required(.unit, Values.code)
    let scope = table.optional(.scope, Values.scope) ?? .unit
    let from = table.optional(.from, Values.day)
    let until = table.optional(.until, Values.day)
    let assign = assignable(table, known)
    if let user, !known.has(user: user) { table.report(.unknownUser, [user.text], .user) }
    if let role, !known.has(role: role) { table.report(.unknownRole, [role], .role) }
    if let unit, !known.has(unit: unit) { table.report(.unknownUnit, [unit.text], .unit) }
    if let from, let until, until <= from {
      table.report(.emptyPeriod, [from.description, until.description], .until)
    }
    if table.isEmpty(.role), table.isEmpty(.assign) { table.report(.emptyGrant, [], .role) }
    guard let user, let unit else { return nil }
    return BundleGrant(user: user, role: role, unit: unit, scope: scope, from: from, until: until, assign: assign)
  }

  private static func assignable(_ table: CSVTable<Column>, _ known: KnownNames) -> BundleGrant.Assignable {
    let words = table.list(.assign) { text, name throws(ValueProblem) in
      text == "*" ? text : try Values.roleName(text, name)
    }
    if words == ["*"] { return .all }
    for word in words where word == "*" || !known.has(role: word) { table.report(.unknownRole, [word], .assign) }
    return .roles(words)
  }
}
