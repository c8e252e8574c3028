extension WorldPlan {
  init(using chance: inout SeededGenerator) {
    scheme = Scheme(using: &chance)
    let departments = drawPlaces(&chance)
    drawPosts(&chance)
    for category in ["village", "privateEnterprise"] { drawRules(for: category, departments, &chance) }
  }

  /// A tree of at most twelve units and four levels.
  private mutating func drawPlaces(_ chance: inout SeededGenerator) -> [String] {
    places = [Place(code: "ROOT", kind: "committee", category: "", parent: nil)]
    let towns = (0..<Int.random(in: 0...2, using: &chance)).map { "T\($0 + 1)" }
    let departments = (0..<Int.random(in: 1...2, using: &chance)).map { "D\($0 + 1)" }
    places += towns.map { Place(code: $0, kind: "committee", category: "town", parent: "ROOT") }
    places += departments.map { Place(code: $0, kind: "department", category: "", parent: "ROOT") }
    var parents: [(code: String, level: Int)] = [("ROOT", 1)] + towns.flatMap { [($0, 2), ($0, 2)] }
    for number in 1...Int.random(in: 5...7, using: &chance) {
      let isVillage = chance.chance(60)
      let code = (isVillage ? "V" : "F") + String(number)
      let parent = chance.one(of: parents)
      places.append(
        Place(
          code: code, kind: "branch", category: isVillage ? "village" : "privateEnterprise", parent: parent.code,
          industry: chance.chance(isVillage ? 20 : 60) ? chance.one(of: departments) : nil))
      if parent.level < 3, chance.chance(30) { parents.append((code, parent.level + 1)) }
    }
    return departments
  }

  private mutating func drawPosts(_ chance: inout SeededGenerator) {
    for place in places {
      let first = place.code.lowercased() + "a"
      users.append(first)
      posts.append(Post(user: first, role: "secretary", unit: place.code, isWide: chance.chance(50)))
      guard chance.chance(60) else { continue }
      let second = place.code.lowercased() + "b"
      users.append(second)
      posts.append(
        Post(user: second, role: chance.one(of: ["approver", "deputySecretary", "clerk", "member"]), unit: place.code))
    }
    // Some people sit in two offices; what they did in one they may not judge in the other.
    for place in places where place.parent != nil && chance.chance(40) {
      guard let above = chance.chance(70) ? place.parent : chance.one(of: places).code else { continue }
      posts.append(
        Post(user: place.code.lowercased() + "a", role: chance.one(of: ["secretary", "approver"]), unit: above))
    }
    if places.contains(where: { $0.code == "D2" }), chance.chance(40) {
      posts.append(Post(user: "d1a", role: "approver", unit: "D2"))
    }
    posts = posts.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private mutating func drawRules(for category: String, _ departments: [String], _ chance: inout SeededGenerator) {
    var steps: [Step] = []
    let goesByLevels = chance.chance(45)
    if goesByLevels || chance.chance(25) {
      let body: Body = goesByLevels ? .superior : chance.one(of: [.superior, .nearestTown])
      steps.append(Step(act: .review, bodies: [body], drops: true))
    }
    if chance.chance(80) {
      let second: Body = departments.count > 1 ? .unit(departments[1]) : .superior
      steps.append(
        Step(
          act: .concur, bodies: [chance.chance(70) ? .unit(departments[0]) : .industry, second],
          drops: chance.chance(60), anyIsEnough: chance.chance(35), isAdvisory: chance.chance(40)))
    }
    if chance.chance(60) {
      steps.insert(Step(act: .guide, bodies: [.unit("D1")]), at: Int.random(in: 0...steps.count, using: &chance))
    }
    steps.append(Step(act: .decide, bodies: [goesByLevels ? .root : chance.one(of: [.superior, .nearestTown, .root])]))
    if chance.chance(60) { steps.append(Step(act: .file, bodies: [chance.one(of: [.root, .unit("D1")])])) }
    rules += [
      Rule(matter: "rating", category: category, steps: steps),
      Rule(matter: "report", category: category, steps: [Step(act: .file, bodies: [.superior])]),
      Rule(
        matter: "rectification", category: category,
        steps: [Step(act: .decide, bodies: [chance.one(of: [.superior, .root, .industry])])]),
    ]
  }
}

extension WorldPlan.Scheme {
  fileprivate init(using chance: inout SeededGenerator) {
    let opens = WorldPlan.firstDay + Int.random(in: 0...3, using: &chance)
    let deciderVotes = chance.chance(35)
    self.init(
      grades: Array(["A", "B", "C", "D"].prefix(chance.one(of: [2, 3, 4]))), allowsUngraded: chance.chance(20),
      quotaPercent: chance.any(of: [20, 30, 50, nil]) ?? nil, quotaIsHard: chance.chance(50),
      quotaAllowsOne: chance.chance(40), deciderVotes: deciderVotes, ballotBinds: !deciderVotes && chance.chance(60),
      quorum: 50, carriesAt: chance.chance(30) ? 60 : nil, opens: opens,
      closes: opens + Int.random(in: 50...140, using: &chance), closesSteps: chance.chance(50),
      noticeDays: Int.random(in: 2...7, using: &chance))
  }
}
