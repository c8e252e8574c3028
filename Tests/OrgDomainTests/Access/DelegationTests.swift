import Testing

@testable import OrgDomain

/// Acting for a colleague who is away (DESIGN 6): what it gives, to whom, when, and what it never gives.
@Suite struct DelegationTests {
  private static let holders: [Grant] = [
    Grant(number: 1, user: 1, role: "secretary", unit: 6, scope: .subtree, until: 180),
    Grant(number: 2, user: 2, role: "member", unit: 6, scope: .unit),
    Grant(number: 3, user: 3, role: "member", unit: 6, scope: .unit),
    Grant(number: 4, user: 4, role: "member", unit: 8, scope: .unit),
    Grant(number: 5, user: 5, role: "administrator", unit: 0, scope: .subtree),
    Grant(number: 6, user: 6, role: "administrator", unit: 6, scope: .unit),
  ]

  private func world(
    _ delegations: [Delegation], grants: [Grant] = holders, inactive: Set<UserNumber> = []
  ) throws -> AccessPolicy {
    var snapshot = try AccessPolicyTests.snapshot(grants, inactive: inactive)
    for delegation in delegations { snapshot.access.put(delegation) }
    return AccessPolicy(snapshot)
  }

  private func delegation(
    _ number: Int64 = 1, from: UserNumber = 1, to: UserNumber = 2, at unit: UnitIndex = 6, _ start: Instant = 100,
    _ end: Instant = 200
  ) -> Delegation {
    Delegation(
      number: DelegationNumber(rawValue: number), unit: unit, from: from, to: to, start: start, end: end)
  }

  /// Every permission × every unit: at the very unit what the principal does there, and nothing else.
  @Test func itGivesWhatThePrincipalDoesAtTheVeryUnit() throws {
    let alone = try world([])
    let policy = try world([delegation()])
    let secretary = try #require(policy.snapshot.access.roles["secretary"]?.permissions)
    // Neither reading nor keeping rosters is lent; reading he holds himself.
    let lent = secretary.subtracting([.read, .readMembers, .manageMembers])
    for permission in Permission.allCases {
      for unit in policy.snapshot.tree.indices {
        let own = alone.decide(2, .use(permission, at: unit), at: 150)
        let isLent = unit == 6 && lent.contains(permission)
        let expected =
          isLent ? AccessDecision.allowed(by: 1, through: DelegationNumber(rawValue: 1)) : own
        #expect(policy.decide(2, .use(permission, at: unit), at: 150) == expected, "\(permission) at \(unit)")
      }
      #expect(
        policy.posts(of: 2, permission, at: 150).contains(6) == (permission == .read || lent.contains(permission)))
    }
  }

  @Test func itEndsWithTheClockTheGrantAndTheAccounts() throws {
    let ask = AccessRequest.use(.decide, at: 6)
    let policy = try world([delegation()])
    let instants: [(Instant, Bool)] = [(99, false), (100, true), (179, true), (180, false), (200, false)]
    for (now, isAllowed) in instants {
      #expect(policy.decide(2, ask, at: now).isAllowed == isAllowed, "\(now.milliseconds)")
      #expect(policy.posts(of: 2, .decide, at: now).isEmpty != isAllowed)
    }
    let short = try world([delegation(1, 100, 150)])
    #expect(!short.decide(2, ask, at: 150).isAllowed && short.decide(2, ask, at: 149).isAllowed)
    #expect(!(try world([delegation()], inactive: [1])).decide(2, ask, at: 150).isAllowed)
    #expect(!(try world([delegation()], inactive: [2])).decide(2, ask, at: 150).isAllowed)
    let without = DelegationTests.holders.filter { $0.user != 2 }
    #expect(!(try world([delegation()], grants: without)).decide(2, ask, at: 150).isAllowed)
  }

  @Test func nobodyPassesOnWhatHeHoldsForAnother() throws {
    let policy = try world([delegation(), delegation(2, from: 2, to: 3)])
    #expect(policy.decide(2, .use(.decide, at: 6), at: 150).isAllowed)
    #expect(!policy.decide(3, .use(.decide, at: 6), at: 150).isAllowed)
    #expect(
      policy.decide(2, .delegate(from: 2, to: 3, at: 6), at: 150)
        == .denied(.delegatesNothing(2, 6)))
  }

  @Test func ownGrantsGoFirst() throws {
    let grants = DelegationTests.holders + [Grant(number: 7, user: 2, role: "approver", unit: 6, scope: .unit)]
    let policy = try world([delegation()], grants: grants)
    #expect(policy.decide(2, .use(.decide, at: 6), at: 150) == .allowed(by: 7))
    #expect(
      policy.decide(2, .use(.submit, at: 6), at: 150) == .allowed(by: 1, through: DelegationNumber(rawValue: 1)))
  }

  @Test func aCaseIsReadAsFarAsActingAsksForIt() throws {
    let policy = try world([delegation(to: 4, at: 8), delegation(2)])
    func reads(_ user: UserNumber, _ subject: UnitIndex, _ bodies: Set<UnitIndex>) -> Bool {
      policy.decide(user, .readCase(subject: subject, bodies: bodies), at: 150).isAllowed
    }
    #expect(reads(2, 8, [6]))
    #expect(!reads(3, 8, [6]))
    #expect(!reads(2, 8, [0]) && !reads(2, 8, []), "a case of a village in which the town has no step")
    #expect(!reads(4, 6, [8]), "the secretary of the town holds nothing at the village itself")
  }

  @Test func whoMayLetWhomActForWhom() throws {
    let policy = try world([])
    let rows: [(UserNumber, UserNumber, UserNumber, UnitIndex, AccessDecision)] = [
      (1, 1, 2, 6, .allowed(by: 1)),
      (5, 1, 2, 6, .allowed(by: 1)),
      (6, 1, 2, 6, .allowed(by: 1)),
      (5, 1, 5, 6, .denied(.assignsToSelf)),
      (6, 1, 6, 6, .denied(.assignsToSelf)),
      (1, 1, 1, 6, .denied(.delegatesToSelf)),
      (1, 1, 4, 6, .denied(.delegatesElsewhere(4, 6))),
      (1, 1, 4, 8, .denied(.delegatesNothing(1, 8))),
      (2, 2, 3, 6, .denied(.delegatesNothing(2, 6))),
      (3, 1, 2, 6, .denied(.noRole(.administerUsers))),
      (6, 4, 1, 8, .denied(.assignsBeyondScope)),
    ]
    for (user, from, to, unit, expected) in rows {
      #expect(policy.decide(user, .delegate(from: from, to: to, at: unit), at: 150) == expected)
    }
    #expect(policy.decide(1, .delegate(from: 1, to: 2, at: 6), at: 180) == .denied(.delegatesNothing(1, 6)))
  }

  @Test func whoMayEndOne() throws {
    let policy = try world([delegation()])
    let rows: [(UserNumber, Bool)] = [(1, true), (2, false), (3, false), (5, true), (6, true)]
    for (user, isAllowed) in rows {
      #expect(policy.decide(user, .endDelegation(delegation()), at: 150).isAllowed == isAllowed, "\(user.rawValue)")
    }
    let acting = try world([delegation(to: 6)])
    #expect(acting.decide(6, .endDelegation(delegation(to: 6)), at: 150).isAllowed, "to have less is no assignment")
  }

  @Test func theAbsentOneFillsThePostHimself() throws {
    let policy = try world([delegation()])
    #expect(policy.snapshot.access.isHeld(.decide, at: 6, now: 150))
    #expect(!policy.snapshot.access.isHeld(.decide, at: 6, now: 180))
  }

  @Test func theDirectoryTakesTheLatestVersion() {
    var access = AccessDirectory()
    access.put(delegation())
    access.put(delegation(2, to: 3))
    access.put(delegation(1, 100, 120))
    #expect(access.allDelegations.map(\.end) == [120, 200])
    access.remove(DelegationNumber(rawValue: 1))
    #expect(access.delegations(to: 2).isEmpty && access.delegation(DelegationNumber(rawValue: 2)) != nil)
  }

  @Test func delegationsOverlapWhereTheyShareAMoment() {
    let one = delegation()
    #expect(one.overlaps(delegation(2, 199, 300)) && one.overlaps(delegation(2, 50, 101)))
    #expect(!one.overlaps(delegation(2, 200, 300)) && !one.overlaps(delegation(2, 50, 100)))
    #expect(!one.overlaps(delegation(2, from: 3)) && !one.overlaps(delegation(2, at: 8)))
    #expect(one.overlaps(delegation(2, to: 3)))
  }
}
