import OrgAPI
import OrgDomain

/// Reads grants.csv.
struct GrantsFile {
  enum Column: Int, CSVColumn {
    case user, role, unit, scope, from, until, assign

    static let optional: [Column] = []
  }

  private(set) var grants: [BundleGrant] = []

  init(_ bytes: [UInt8], known: KnownNames, problems: ProblemList) {
    guard var table = CSVTable<Column>(bytes, file: BundleFile.grantsName, problems: problems) else { return }
    var lineOfGrant: [BundleGrant: Int] = [:]
    while table.next() {
      let before = problems.count
      guard let grant = GrantsFile.grant(table, known), problems.count == before else { continue }
      // As grant.create: only what says the very same is refused; two terms may overlap.
      if let line = lineOfGrant[grant.sorted] {
        let words = [grant.user.text, grant.role ?? "", grant.unit.text, grant.scope.description]
        table.report(.duplicateRow, [words.joined(separator: " "), String(line)], .user)
      } else {
        lineOfGrant[grant.sorted] = table.line
        grants.append(grant)
      }
    }
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

extension BundleGrant {
  /// The same with the roles to assign in one order.
  fileprivate var sorted: BundleGrant {
    guard case .roles(let roles) = assign else { return self }
    var grant = self
    grant.assign = .roles(roles.sorted())
    return grant
  }
}
