import Testing

@testable import OrgDomain

/// The one decision function against a second evaluator, over every cell of a small world (DESIGN 6).
@Suite struct AccessPolicyTests {
  static let scopes: [Scope] = [.unit, .subtree, .line(.affiliation), .line(.industry), .line(.territory)]
  /// Before it begins, its first instant, its last instant, the first after.
  static let instants: [Instant] = [99, 100, 199, 200]

  static func snapshot(_ grants: [Grant], roles: [Role] = Role.defaults, inactive: Set<UserNumber> = []) throws
    -> TenantSnapshot
  {
    var access = AccessDirectory(roles: roles)
    for user in Set(grants.map(\.user)).union([1, 2, 3]).sorted() {
      access.add(User(number: user, code: "u\(user.rawValue)", isActive: !inactive.contains(user)))
    }
    for grant in grants { access.add(grant) }
    return TenantSnapshot(revision: Revision(rawValue: 1), tree: try County.tree(), access: access)
  }

  /// Every role × every unit and scope of the grant × every permission × every unit asked × four instants.
  @Test(arguments: Role.defaults.map(\.name))
  func theDecisionIsThatOfTheSecondEvaluator(_ role: RoleName) throws {
    let tree = try County.tree()
    let roles = Dictionary(uniqueKeysWithValues: Role.defaults.map { ($0.name, $0.permissions) })
    var cells = 0
    for place in tree.indices {
      for scope in AccessPolicyTests.scopes {
        let grant = Grant(number: 1, user: 1, role: role, unit: place, scope: scope, from: 100, until: 200)
        let naive = NaiveAccess(tree: tree, roles: roles, grants: [grant])
        let policy = AccessPolicy(try AccessPolicyTests.snapshot([grant]))
        for permission in Permission.allCases {
          for unit in tree.indices {
            for now in AccessPolicyTests.instants {
              cells += 1
              let expected = naive.allows(1, permission, unit, now)
              let decision = policy.decide(1, .use(permission, at: unit), at: now)
              guard decision.isAllowed != expected, !AccessPolicyTests.isApart(permission, unit, tree) else { continue }
              Issue.record(
                """
                \(role) at \(tree.code(of: place)) \(scope), \(permission) at \(tree.code(of: unit)), \
                \(now.milliseconds): \(decision)
                """)
              return
            }
          }
        }
      }
    }
    #expect(cells == 21 * 5 * 19 * 19 * 4)
  }

  /// Several grants of one user add up, and another user's grants give nothing.
  @Test func grantsAddUpAndBelongToTheirUser() throws {
    var generator = SeededGenerator(seed: 6)
    let tree = try County.tree()
    let roles = Dictionary(uniqueKeysWithValues: Role.defaults.map { ($0.name, $0.permissions) })
    for _ in 0..<60 {
      let grants: [Grant] = (1...5).map { number in
        Grant(
          number: GrantNumber(rawValue: number), user: UserNumber(rawValue: Int64.random(in: 1...2, using: &generator)),
          role: Role.defaults.randomElement(using: &generator)?.name,
          unit: tree.indices.randomElement(using: &generator) ?? tree.root,
          scope: AccessPolicyTests.scopes.randomElement(using: &generator) ?? .unit,
          from: generator.oneIn(2) ? nil : 100, until: generator.oneIn(2) ? nil : 200)
      }
      let naive = NaiveAccess(tree: tree, roles: roles, grants: grants)
      let policy = AccessPolicy(try AccessPolicyTests.snapshot(grants))
      for user: UserNumber in [1, 2, 3] {
        for permission in Permission.allCases {
          for unit in tree.indices {
            let decision = policy.decide(user, .use(permission, at: unit), at: 150)
            guard !AccessPolicyTests.isApart(permission, unit, tree) else { continue }
            #expect(decision.isAllowed == naive.allows(user, permission, unit, 150))
            if case .allowed(let number, _) = decision {
              #expect(grants.contains { $0.number == number && $0.user == user }, "the grant named is the user's")
            }
          }
          let posts = policy.posts(of: user, permission, at: 150)
          let expected = tree.indices.filter { unit in
            grants.contains { $0.unit == unit && $0.user == user } && naive.allows(user, permission, unit, 150)
          }
          if !NaiveAccess.wide.contains(permission), permission != .recordOutside { #expect(posts == expected) }
        }
      }
    }
  }

  /// Recording answers for bodies outside means nothing at a unit inside; that has a test of its own.
  private static func isApart(_ permission: Permission, _ unit: UnitIndex, _ tree: OrganizationTree) -> Bool {
    permission == .recordOutside && !tree[unit].isOutside
  }

  @Test func theRightToRecordForOutsideBodiesGivesNothingAtAnotherUnitInside() throws {
    let tree = try County.tree()
    let grant = Grant(number: 1, user: 1, role: "administrator", unit: try tree.at("R"), scope: .subtree)
    let policy = AccessPolicy(try AccessPolicyTests.snapshot([grant]))
    #expect(policy.decide(1, .use(.recordOutside, at: try tree.at("OUT")), at: 150) == .allowed(by: 1))
    #expect(!policy.decide(1, .use(.recordOutside, at: try tree.at("T1")), at: 150).isAllowed)
  }

  // MARK: - Why not

  private let grants: [Grant] = [
    Grant(number: 1, user: 1, role: "approver", unit: 6, scope: .subtree, from: 100, until: 200),
    Grant(number: 2, user: 2, role: "secretary", unit: 8, scope: .unit),
  ]

  @Test func aHigherOfficeDoesNotActForALowerOne() throws {
    let snapshot = try AccessPolicyTests.snapshot(grants)
    let tree = snapshot.tree
    let policy = AccessPolicy(snapshot)
    let t1 = try tree.at("T1")
    #expect(t1.position == 6)
    #expect(policy.decide(1, .use(.decide, at: t1), at: 150) == .allowed(by: 1))
    #expect(policy.decide(1, .use(.decide, at: try tree.at("V1")), at: 150) == .denied(.elsewhere(.decide, held: [t1])))
    #expect(policy.decide(1, .use(.read, at: try tree.at("V1")), at: 150) == .allowed(by: 1))
  }

  @Test func aDenialIsTheNearestMiss() throws {
    let snapshot = try AccessPolicyTests.snapshot(grants, inactive: [3])
    let policy = AccessPolicy(snapshot)
    let t1 = try snapshot.tree.at("T1")
    let cases: [(UserNumber, Permission, Code, Instant, AccessDenial)] = [
      (9, .read, "T1", 150, .unknownUser), (3, .read, "T1", 150, .inactiveUser),
      (1, .administerUnits, "T1", 150, .noRole(.administerUnits)), (1, .decide, "T1", 99, .notYet(.decide, from: 100)),
      (1, .decide, "T1", 200, .ended(.decide, until: 200)), (1, .read, "T2", 150, .elsewhere(.read, held: [t1])),
      (1, .decide, "OUT", 150, .outsideBody(try snapshot.tree.at("OUT"))),
    ]
    for (user, permission, unit, now, denial) in cases {
      #expect(policy.decide(user, .use(permission, at: try snapshot.tree.at(unit)), at: now) == .denied(denial))
    }
  }

  @Test func anInactiveUserHasNoPosts() throws {
    let t1: UnitIndex = 6
    #expect(AccessPolicy(try AccessPolicyTests.snapshot(grants)).posts(of: 1, .decide, at: 150) == [t1])
    #expect(AccessPolicy(try AccessPolicyTests.snapshot(grants, inactive: [1])).posts(of: 1, .decide, at: 150) == [])
  }

  @Test func administratorsManageAndCannotApprove() throws {
    let administrator = try #require(Role.defaults.first { $0.name == Role.administrator })
    let steps = Set(StepAction.allCases.map(Permission.init))
    #expect(administrator.permissions.isDisjoint(with: steps))
    #expect(administrator.permissions.isDisjoint(with: [.prepare, .submit]))
  }

  // MARK: - Reading a case

  @Test(arguments: [
    // Whoever may act at a body of the case reads it; one who only reads at that body does not.
    ("secretary", "T2", true), ("approver", "T2", true), ("reviewer", "T2", true), ("clerk", "T2", true),
    ("inspector", "T2", false), ("member", "T2", false), ("administrator", "T2", false), ("secretary", "S", false),
    ("member", "V1", true), ("clerk", "V1", true),
  ])
  func aCaseIsReadByItsUnitAndByThoseWhoMayActInIt(_ role: RoleName, _ place: Code, _ isAllowed: Bool) throws {
    let tree = try County.tree()
    let grant = Grant(number: 1, user: 1, role: role, unit: try tree.at(place), scope: .unit, from: 100, until: 200)
    let policy = AccessPolicy(try AccessPolicyTests.snapshot([grant]))
    let request = AccessRequest.readCase(subject: try tree.at("V1"), bodies: [try tree.at("T2"), try tree.at("R")])
    #expect(policy.decide(1, request, at: 150).isAllowed == isAllowed)
    #expect(!policy.decide(1, request, at: 200).isAllowed)
    #expect(!policy.decide(2, request, at: 150).isAllowed)
  }

  @Test(arguments: [
    // A copy is for whoever holds `read` at the very unit, from above as little as for a time that is over.
    ("member", "T2", Scope.unit, true), ("administrator", "T2", .unit, true), ("member", "T2", .subtree, true),
    ("member", "T1", .unit, false), ("member", "R", .unit, false), ("member", "S", .unit, false),
  ])
  func aCopyIsReadAtTheVeryUnit(_ role: RoleName, _ place: Code, _ scope: Scope, _ isAllowed: Bool) throws {
    let tree = try County.tree()
    let grant = Grant(number: 1, user: 1, role: role, unit: try tree.at(place), scope: scope, from: 100, until: 200)
    let policy = AccessPolicy(try AccessPolicyTests.snapshot([grant]))
    let subject = try tree.at("V1")
    let copied = AccessRequest.readCase(subject: subject, bodies: [], copies: [try tree.at("T2")])
    #expect(policy.decide(1, copied, at: 150).isAllowed == isAllowed)
    #expect(!policy.decide(1, copied, at: 200).isAllowed && !policy.decide(2, copied, at: 150).isAllowed)
    if isAllowed { #expect(!policy.decide(1, .readCase(subject: subject, bodies: []), at: 150).isAllowed) }
  }

  // MARK: - The directory

  @Test func aRevokedGrantIsGoneEverywhere() throws {
    var access = AccessDirectory()
    let user = User(number: 1, code: "one")
    let digest = TokenDigest(bytes: [1, 2, 3])
    access.add(user)
    access.add(digest, of: 1)
    let grant = Grant(number: 7, user: 1, role: "secretary", unit: 6, scope: .unit, from: 100, until: 200)
    access.add(grant)
    #expect(access.grant(7) == grant && access.grantCount == 1 && access.allGrants == [grant])
    #expect(access.isHeld(.decide, at: 6, now: 150))
    #expect(access.holders(of: .decide, at: 6, now: 150) == [user])
    #expect(
      access.holders(of: .decide, at: 6, now: 200).isEmpty && access.holders(of: .readAudit, at: 6, now: 150) == [])
    #expect(!access.isHeld(.decide, at: 6, now: 200) && !access.isHeld(.decide, at: 5, now: 150))
    #expect(!access.isHeld(.readAudit, at: 6, now: 150))
    #expect(access.user(token: digest) == user && access.user("one") == user)
    access.revoke(7)
    #expect(access.grant(7) == nil && access.grantCount == 0 && access.grants(of: 1).isEmpty)
    #expect(!access.isHeld(.decide, at: 6, now: 150))
    access.revokeTokens(of: 1)
    #expect(access.user(token: digest) == nil)
  }

  @Test func aPostOfAnInactiveUserIsNotHeld() {
    var access = AccessDirectory()
    access.add(User(number: 1, code: "one", isActive: false))
    access.add(Grant(number: 7, user: 1, role: "secretary", unit: 6, scope: .unit))
    #expect(!access.isHeld(.decide, at: 6, now: 0))
    access.add(User(number: 1, code: "one"))
    #expect(access.isHeld(.decide, at: 6, now: 0))
  }
}
