import OrgAPI

/// Who may do what where, written a second time from DESIGN 6, as sets of codes and words.
struct NaiveAccess {
  static let reading: Set = [
    "read", "administerUnits", "administerUsers", "administerCampaigns", "publishRulebook", "readAudit",
    "readMembers", "manageMembers",
  ]
  static let acting: Set = [
    "prepare", "submit", "conduct", "review", "concur", "sign", "decide", "guide", "file", "supervise", "publish",
    "confirm",
  ]
  static let steps: Set = ["conduct", "review", "concur", "sign", "decide", "guide", "file"]
  static let roles: [String: Set<String>] = [
    "secretary": acting.union(["read", "readMembers", "manageMembers"]),
    "deputySecretary": [
      "read", "prepare", "submit", "conduct", "review", "concur", "guide", "file", "supervise", "publish",
      "readMembers", "manageMembers",
    ],
    "clerk": ["read", "prepare", "conduct", "file", "readMembers", "manageMembers"],
    "reviewer": ["read", "review", "concur", "guide"],
    "approver": ["read", "review", "concur", "sign", "decide", "publish", "confirm"],
    "inspector": ["read", "supervise"],
    "auditor": ["read", "readAudit"],
    "member": ["read"],
    "administrator": reading.union(["recordOutside"]),
  ]

  /// What a canary breaks.
  enum Rule: CaseIterable { case ends, veryUnit, delegation, sides }

  let facts: Facts
  var broken: Rule?
  /// For each user and permission, separated by a blank, the units where he may.
  private(set) var units: [String: Set<String>] = [:]
  /// For each permission and unit, separated by a blank, who may there, and for whom: himself, or a colleague.
  private(set) var holders: [String: [String: String]] = [:]

  init(_ facts: Facts, broken: Rule? = nil) {
    self.facts = facts
    self.broken = broken
    for grant in facts.grants where holds(grant) {
      for permission in Self.roles[grant.role ?? ""] ?? [] {
        for unit in reach(grant, permission) { give(permission, at: unit, to: grant.user, for: grant.user) }
      }
    }
    if broken == .delegation { return }
    for delegation in facts.delegations where lends(delegation) {
      for grant in facts.grants where grant.user == delegation.from && grant.unit == delegation.unit && holds(grant) {
        for permission in Self.acting.intersection(Self.roles[grant.role ?? ""] ?? [])
        where holders["\(permission) \(grant.unit)"]?[delegation.to] == nil {
          give(permission, at: grant.unit, to: delegation.to, for: delegation.from)
        }
      }
    }
  }

  private mutating func give(_ permission: String, at unit: String, to user: String, for whom: String) {
    units["\(user) \(permission)", default: []].insert(unit)
    holders["\(permission) \(unit)", default: [:]][user] = whom
  }

  private func holds(_ grant: GrantView) -> Bool {
    let hasEnded = broken == .ends ? false : grant.until.map { $0 <= facts.today } ?? false
    return !hasEnded && grant.from ?? "" <= facts.today && facts.active.contains(grant.user)
  }

  private func lends(_ delegation: DelegationView) -> Bool {
    delegation.start <= facts.now && facts.now < delegation.end && facts.active.contains(delegation.from)
      && facts.grants.contains { $0.user == delegation.to && $0.unit == delegation.unit && holds($0) }
  }

  private func reach(_ grant: GrantView, _ permission: String) -> [String] {
    if Self.acting.contains(permission), broken != .veryUnit {
      return facts.units[grant.unit]?.outside == true ? [] : [grant.unit]
    }
    if permission == "recordOutside" {
      return [grant.unit] + facts.units.keys.filter { facts.units[$0]?.outside == true }
    }
    return facts.units.keys.filter { unit in
      switch grant.scope {
      case .unit: unit == grant.unit
      case .subtree: facts.path(unit).contains(grant.unit)
      case .industry: unit == grant.unit || facts.path(unit).contains { facts.industry($0) == grant.unit }
      case .affiliation, .territory: false
      }
    }
  }

  /// Whose place a user takes who may do something: his own, or a colleague's; nil where he may not.
  func place(of user: String, _ permission: String, at unit: String) -> String? {
    holders["\(permission) \(unit)"]?[user]
  }

  func allows(_ user: String, _ permission: String, at unit: String) -> Bool {
    place(of: user, permission, at: unit) != nil
  }

  /// Whoever may read the unit, whoever acts at a body of the case, and whoever acts for the unit itself.
  func reads(_ user: String, subject: String, bodies: Set<String>) -> Bool {
    allows(user, "read", at: subject) || bodies.contains { body in Self.steps.contains { allows(user, $0, at: body) } }
      || Self.acting.contains { allows(user, $0, at: subject) }
  }
}
