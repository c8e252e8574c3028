import Testing

@testable import OrgDomain

/// Who may attach documents to a unit, and enter them on its behalf, against a second evaluator over every cell.
@Suite struct DocumentAccessTests {
  private func above(_ unit: UnitIndex, in tree: OrganizationTree) -> Set<UnitIndex> {
    Set(sequence(first: unit, next: tree.parent(of:)).dropFirst())
  }

  @Test(arguments: Role.defaults.map(\.name))
  func aClerkOfTheUnitOrOfABodyAboveAttaches(_ role: RoleName) throws {
    let tree = try County.tree()
    let permissions = Role.defaults.first { $0.name == role }?.permissions ?? []
    for place in tree.indices {
      for scope in [Scope.unit, .subtree] {
        let grant = Grant(number: 1, user: 1, role: role, unit: place, scope: scope, from: 100, until: 200)
        let policy = AccessPolicy(try AccessPolicyTests.snapshot([grant]))
        let prepares = permissions.contains(.prepare) && !tree[place].isOutside
        for unit in tree.indices {
          for now in AccessPolicyTests.instants {
            let holds = now == 100 || now == 199
            let attaches = prepares && holds && (unit == place || above(unit, in: tree).contains(place))
            let decision = policy.decide(1, .attach(to: unit, bodies: []), at: now)
            #expect(decision.isAllowed == attaches, "\(role) at \(tree.code(of: place)) for \(tree.code(of: unit))")
            for superior in tree.indices {
              let enters = prepares && holds && superior == place && above(unit, in: tree).contains(place)
              let answer = policy.decide(1, .enterOnBehalf(of: unit, at: superior), at: now)
              guard answer.isAllowed != enters else { continue }
              Issue.record("\(role) at \(tree.code(of: place)), \(tree.code(of: superior)): \(answer)")
              return
            }
          }
        }
      }
    }
  }

  @Test func whoeverActsInTheCaseAttaches() throws {
    let tree = try County.tree()
    let village = try tree.at("V1")
    for role in Role.defaults {
      let grant = Grant(number: 1, user: 1, role: role.name, unit: try tree.at("CZJ"), scope: .unit)
      let policy = AccessPolicy(try AccessPolicyTests.snapshot([grant]))
      let acts = !role.permissions.isDisjoint(with: StepAction.allCases.map(Permission.init) + [.recordOutside])
      let inCase = policy.decide(1, .attach(to: village, bodies: [try tree.at("CZJ")]), at: 150)
      let elsewhere = policy.decide(1, .attach(to: village, bodies: [try tree.at("JYJ")]), at: 150)
      #expect(inCase.isAllowed == acts && !elsewhere.isAllowed, "\(role.name)")
    }
  }

  @Test func aDenialSaysWhatIsInTheWay() throws {
    let tree = try County.tree()
    let (town, other, village) = (try tree.at("T1"), try tree.at("T2"), try tree.at("V1"))
    let grant = Grant(number: 1, user: 1, role: "clerk", unit: other, scope: .subtree)
    let policy = AccessPolicy(try AccessPolicyTests.snapshot([grant]))
    #expect(policy.decide(1, .enterOnBehalf(of: village, at: other), at: 150) == .denied(.notAbove(other, village)))
    #expect(policy.decide(1, .enterOnBehalf(of: village, at: village), at: 150) == .denied(.notAbove(village, village)))
    #expect(
      policy.decide(1, .enterOnBehalf(of: village, at: town), at: 150) == .denied(.elsewhere(.prepare, held: [other])))
    #expect(policy.decide(1, .attach(to: village, bodies: []), at: 150) == .denied(.elsewhere(.prepare, held: [other])))
  }
}
