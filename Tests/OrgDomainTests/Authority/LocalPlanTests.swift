import Testing

@testable import OrgDomain

/// What a local plan adds to a route, and what it can never change (decision 28).
@Suite struct LocalPlanTests {
  private let village = Subject(categories: ["village"])

  private func router(_ rules: [Rule], _ plans: [Code: [StepTemplate]]) throws -> (Router, OrganizationTree) {
    let tree = try County.tree()
    var byUnit: [UnitIndex: LocalPlan] = [:]
    for (unit, steps) in plans {
      byUnit[try tree.at(unit)] = LocalPlan(unit: unit, name: "plan", steps: ["rating": steps])
    }
    return (Router(tree: tree, book: try RuleBook(rules, tree), plans: byUnit), tree)
  }

  private func steps(_ router: Router, _ unit: Code, _ matter: Matter = "rating") throws -> [String] {
    let route = try #require(router.resolve(try router.tree.at(unit), matter, on: today).route)
    return route.steps.map { step in
      step.action.rawValue + ":" + step.bodies.map { router.tree.code(of: $0).text }.joined(separator: "+")
    }
  }

  @Test func stepsOfAPlanComeBeforeTheDecisionAndTheDeciderStays() throws {
    let rules = [rule("v", village, [step(.guide, .unit("ZZB")), step(.decide, .root), step(.file, .unit("ZZB"))])]
    let (router, _) = try router(rules, ["T1": [step(.review, .superior(.affiliation)), step(.concur, .unit("JYJ"))]])
    #expect(try steps(router, "V1") == ["guide:ZZB", "review:T1", "concur:JYJ", "decide:R", "file:ZZB"])
  }

  @Test func thePlanHoldsForItsSubtreeAlone() throws {
    let (router, tree) = try router([rule("v", nil)], ["T1": [step(.guide, .unit("ZZB"))]])
    for unit in tree.indices where tree[unit].status == .active && !tree[unit].isOutside && unit != tree.root {
      guard let route = router.resolve(unit, "rating", on: today).route else { continue }
      let isBelow = tree.isInside(unit, subtreeOf: try tree.at("T1"))
      #expect(route.steps.contains { $0.action == .guide } == isBelow, "\(tree.code(of: unit))")
    }
  }

  @Test func theNearestPlanComesFirst() throws {
    let rules = [rule("v", village, [step(.decide, .root)])]
    let (router, _) = try router(
      rules, ["R": [step(.review, .unit("ZZB"))], "T1": [step(.review, .superior(.affiliation))]])
    #expect(try steps(router, "V1") == ["review:T1", "review:ZZB", "decide:R"])
  }

  @Test func aBodyThatIsNotThereTakesNoRouteAway() throws {
    let rules = [rule("v", village, [step(.decide, .superior(.affiliation))])]
    let (router, _) = try router(rules, ["T1": [step(.review, .superior(.industry)), step(.review, .root)]])
    #expect(try steps(router, "V1") == ["review:R", "decide:T1"])
  }

  @Test func whereNobodyDecidesOrLodgesAPlansStepsComeLast() throws {
    let (router, _) = try router([rule("v", village, [step(.guide, .root)])], ["T1": [step(.guide, .unit("ZZB"))]])
    #expect(try steps(router, "V1") == ["guide:R", "guide:ZZB"])
  }

  @Test("a body that is dissolved, or unknown, takes no route away either; the others of its step stay")
  func aBodyThatIsGoneTakesNoRouteAway() throws {
    let rules = [rule("v", village, [step(.decide, .superior(.affiliation))])]
    let plan = [step(.guide, .unit("ZZB"), .unit("JYJ")), step(.review, .unit("NO")), step(.review, .root)]
    let (router, tree) = try router(rules, ["T1": plan])
    var gone = tree[try tree.at("ZZB")]
    gone.status = .dissolved
    let after = Router(tree: try tree.applying([.amend(gone)]), book: router.book, plans: router.plans)
    #expect(try steps(router, "V1") == ["guide:ZZB+JYJ", "review:R", "decide:T1"])
    #expect(try steps(after, "V1") == ["guide:JYJ", "review:R", "decide:T1"])
    let told = after.resolve(try tree.at("V1"), "rating", on: today).explanation
    #expect(told.contains(.bodyDropped(step: 1, .guide, .dissolved(try tree.at("ZZB")))))
  }

  @Test func aReviewByWhoeverDecidesIsDropped() throws {
    let (router, _) = try router(
      [rule("v", village, [step(.decide, .superior(.affiliation))])], ["T1": [step(.review, .superior(.affiliation))]])
    #expect(try steps(router, "V1") == ["decide:T1"])
  }

  @Test func otherMattersAreLeftAlone() throws {
    let rules = [rule("v", village), rule("t", matter: "target", village)]
    let (router, _) = try router(rules, ["T1": [step(.review, .root)]])
    #expect(try steps(router, "V1", "target") == ["decide:T1"])
    #expect(try steps(router, "V1") == ["review:R", "decide:T1"])
  }

  /// Where nothing decides, the last word stays with whomever the rule gives it.
  @Test(
    arguments: [
      ([.conduct, .sign, .file], "conduct:V1 review:JYJ sign:T1 file:T1"),
      ([.file], "file:T1"), ([.guide, .file, .file], "guide:T1 file:T1 file:T1"),
      ([.review, .file], "review:JYJ review:T1 file:T1"),
      ([.conduct, .review], "conduct:V1 review:JYJ review:T1"),
      ([.review, .review], "review:JYJ review:T1 review:T1"),
      ([.conduct], "review:JYJ conduct:V1"), ([.guide], "guide:T1"),
      ([.review, .decide, .sign], "review:T1 review:JYJ decide:T2 sign:T1"),
    ] as [([StepAction], String)])
  func aRouteWithoutADecisionTakesThemBeforeItsLastWord(actions: [StepAction], expected: String) throws {
    let templates = actions.map { action in
      let superior: BodyExpression = action == .decide ? .unit("T2") : .superior(.affiliation)
      return step(action, action == .conduct ? .subject : superior)
    }
    let (router, _) = try router([rule("v", village, templates)], ["T1": [step(.review, .unit("JYJ"))]])
    #expect(try steps(router, "V1").joined(separator: " ") == expected)
  }

  @Test func concurrenceIsLeftOutWhereNothingIsDecided() throws {
    let plan = ["T1": [step(.concur, .unit("JYJ")), step(.review, .unit("ZZB"))]] as [Code: [StepTemplate]]
    let (router, tree) = try router([rule("v", village, [step(.sign, .superior(.affiliation))])], plan)
    #expect(try steps(router, "V1") == ["review:ZZB", "sign:T1"])
    let explanation = router.resolve(try tree.at("V1"), "rating", on: today).explanation
    #expect(explanation.contains(.planStepLeftOut(try tree.at("T1"), step: 1, .concur)))
  }

  @Test func aPlanGivesNoRouteToARuleThatHasNoneLeft() throws {
    var sign = step(.sign, .superior(.industry))
    sign.absence = .drop
    let (router, _) = try router([rule("v", village, [sign])], ["T1": [step(.review, .unit("JYJ"))]])
    let outcome = router.resolve(try router.tree.at("V1"), "rating", on: today).outcome
    #expect(outcome == .noRoute(.nothingLeft(rule: "v")))
  }

  @Test func theExplanationNamesThePlan() throws {
    let (router, tree) = try router([rule("v", village)], ["T1": [step(.review, .root)]])
    let town = try tree.at("T1")
    #expect(router.resolve(try tree.at("V1"), "rating", on: today).explanation.contains(.planApplied(town)))
  }
}
