import OrgDomain

/// A grant as events carry it. Times are milliseconds UTC.
struct StoredGrant: Codable, Equatable, Sendable {
  let grant: Int64
  let user: Int64
  let role: String?
  let unit: UInt32
  let scope: String
  let from: Int64?
  let until: Int64?
  let assign: [String]

  init(_ grant: Grant) {
    self.grant = grant.number.rawValue
    user = grant.user.rawValue
    role = grant.role?.rawValue
    unit = grant.unit.rawValue
    scope = grant.scope.word
    from = grant.from?.milliseconds
    until = grant.until?.milliseconds
    assign = grant.assign.texts
  }

  /// Nil where the body was not written by this product.
  var value: Grant? {
    guard let scope = Scope(word: scope) else { return nil }
    return Grant(
      number: GrantNumber(rawValue: grant), user: UserNumber(rawValue: user),
      role: role.map(RoleName.init(rawValue:)), unit: UnitIndex(rawValue: unit), scope: scope,
      from: from.map(Instant.init(milliseconds:)), until: until.map(Instant.init(milliseconds:)),
      assign: AssignableRoles(texts: assign))
  }
}

extension AssignableRoles {
  /// `*` stands for every role.
  init(texts: [String]) {
    self = texts.contains("*") ? .all : .roles(Set(texts.map(RoleName.init(rawValue:))))
  }

  var texts: [String] {
    switch self {
    case .all: ["*"]
    case .roles(let roles): roles.sorted().map(\.rawValue)
    }
  }
}
