import Testing

@testable import OrgDomain

/// Who may give which role to whom, where, and who may pass that right on (DESIGN 6).
@Suite struct AssignmentTests {
  private static let roles = Role.defaults + [Role(name: "chief", permissions: [.read, .administerUsers])]

  private func decide(
    _ grant: (role: RoleName?, at: Code, scope: Scope, assign: AssignableRoles), gives role: RoleName?,
    passing: AssignableRoles = .none, at unit: Code, _ scope: Scope = .unit, to receiver: UserNumber = 2,
    now: Instant = 150
  ) throws -> AccessDecision {
    let tree = try County.tree()
    let held = Grant(
      number: 1, user: 1, role: grant.role, unit: try tree.at(grant.at), scope: grant.scope, from: 100, until: 200,
      assign: grant.assign)
    let policy = AccessPolicy(try AccessPolicyTests.snapshot([held], roles: AssignmentTests.roles))
    let request = AccessRequest.assign(role: role, passing: passing, at: try tree.at(unit), scope, to: receiver)
    return policy.decide(1, request, at: now)
  }

  @Test func anAdministratorAssignsEveryRoleInItsScopeWithoutHoldingIt() throws {
    for role in AssignmentTests.roles.map(\.name) {
      #expect(try decide(("administrator", "T1", .subtree, .none), gives: role, at: "V1") == .allowed(by: 1))
      #expect(
        try decide(("administrator", "T1", .subtree, .none), gives: role, at: "V2") == .denied(.assignsBeyondScope))
    }
  }

  @Test func nobodyAssignsToHimself() throws {
    #expect(
      try decide(("administrator", "R", .subtree, .none), gives: "member", at: "V1", to: 1) == .denied(.assignsToSelf))
  }

  @Test func theRightToAssignIsOfNamedRoles() throws {
    let some: AssignableRoles = .roles(["clerk", "member"])
    #expect(try decide(("secretary", "T1", .subtree, some), gives: "clerk", at: "V1") == .allowed(by: 1))
    #expect(try decide((nil, "T1", .subtree, some), gives: "clerk", at: "V1") == .allowed(by: 1))
    #expect(
      try decide(("secretary", "T1", .subtree, some), gives: "secretary", at: "V1")
        == .denied(.assignsBeyondRight("secretary")), "holding a role is no right to give it")
    #expect(
      try decide(("secretary", "T1", .subtree, .none), gives: "clerk", at: "V1") == .denied(.noRole(.administerUsers)))
    #expect(
      try decide(("secretary", "T1", .subtree, some), gives: "wizard", at: "V1")
        == .denied(.assignsUnknownRole("wizard")))
  }

  @Test func theRightEndsWithItsGrant() throws {
    for (now, isAllowed) in [(99, false), (100, true), (199, true), (200, false)] as [(Instant, Bool)] {
      let decision = try decide(("administrator", "T1", .subtree, .none), gives: "clerk", at: "V1", now: now)
      #expect(decision.isAllowed == isAllowed)
    }
  }

  @Test func theRightIsPassedOnOnlyAsFarAsItGoes() throws {
    let some: AssignableRoles = .roles(["clerk", "member"])
    let holder: (RoleName?, Code, Scope, AssignableRoles) = ("secretary", "T1", .subtree, some)
    #expect(try decide(holder, gives: "clerk", passing: .roles(["member"]), at: "V1") == .allowed(by: 1))
    #expect(try decide(holder, gives: nil, passing: some, at: "V1", .subtree) == .allowed(by: 1))
    #expect(try decide(holder, gives: nil, passing: some, at: "V2") == .denied(.assignsBeyondScope))
    #expect(try decide(holder, gives: nil, passing: some, at: "R", .subtree) == .denied(.assignsBeyondScope))
    #expect(try decide(holder, gives: "clerk", passing: .roles(["secretary"]), at: "V1") == .denied(.passesOnTooMuch))
    #expect(try decide(holder, gives: "clerk", passing: .all, at: "V1") == .denied(.passesOnTooMuch))
    #expect(
      try decide(("administrator", "T1", .subtree, .none), gives: "secretary", passing: .all, at: "V1", .subtree)
        == .allowed(by: 1))
  }

  /// A role that administers users may assign everything; so giving it passes everything on.
  @Test(arguments: ["administrator", "chief"] as [RoleName])
  func givingARoleThatAssignsEverythingPassesEverythingOn(_ role: RoleName) throws {
    let holder: (RoleName?, Code, Scope, AssignableRoles) = (nil, "T1", .subtree, .roles(["administrator", "chief"]))
    #expect(try decide(holder, gives: role, at: "V1") == .denied(.passesOnTooMuch))
    #expect(try decide((nil, "T1", .subtree, .all), gives: role, at: "V1") == .allowed(by: 1))
  }

  @Test func takingAwayFollowsTheSameRules() throws {
    let tree = try County.tree()
    let held = Grant(number: 1, user: 1, role: "administrator", unit: try tree.at("T1"), scope: .subtree)
    let near = Grant(number: 2, user: 2, role: "secretary", unit: try tree.at("V1"), scope: .unit)
    let far = Grant(number: 3, user: 2, role: "secretary", unit: try tree.at("V2"), scope: .unit)
    let wide = Grant(number: 4, user: 2, role: "inspector", unit: try tree.at("R"), scope: .subtree)
    let policy = AccessPolicy(try AccessPolicyTests.snapshot([held, near, far, wide]))
    #expect(policy.decide(1, .revoke(near), at: 150) == .allowed(by: 1))
    #expect(policy.decide(1, .revoke(far), at: 150) == .denied(.assignsBeyondScope))
    #expect(policy.decide(1, .revoke(wide), at: 150) == .denied(.assignsBeyondScope))
    #expect(policy.decide(2, .revoke(held), at: 150) == .denied(.noRole(.administerUsers)))
  }

  /// Whatever is allowed reaches no unit that the assigner's own grant does not reach.
  @Test func nothingIsAssignedBeyondTheAssignersReach() throws {
    let tree = try County.tree()
    var allowed = 0
    for place in tree.indices {
      for scope in AccessPolicyTests.scopes {
        let held = Grant(number: 1, user: 1, role: "administrator", unit: place, scope: scope)
        let policy = AccessPolicy(try AccessPolicyTests.snapshot([held]))
        let own = NaiveAccess.reach(of: place, scope, in: tree)
        for unit in tree.indices {
          for asked in AccessPolicyTests.scopes {
            let request = AccessRequest.assign(role: "clerk", passing: .none, at: unit, asked, to: 2)
            let decision = policy.decide(1, request, at: 150)
            let wanted = NaiveAccess.reach(of: unit, asked, in: tree)
            if decision.isAllowed {
              allowed += 1
              #expect(
                wanted.isSubset(of: own), "\(tree.code(of: place)) \(scope) gives \(tree.code(of: unit)) \(asked)")
            }
            switch asked {
            case .unit: #expect(decision.isAllowed == own.contains(unit))
            case .subtree where scope == .subtree: #expect(decision.isAllowed == own.contains(unit))
            case .subtree where scope == .unit: #expect(!decision.isAllowed, "what will be below is beyond the unit")
            case .subtree, .line: break
            }
          }
        }
      }
    }
    #expect(allowed > 100)
  }
}
