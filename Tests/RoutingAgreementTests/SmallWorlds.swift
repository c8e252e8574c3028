/// Every tree of up to six units (all parent vectors), with a few ways of saying what the units are.
enum SmallWorlds {
  enum Labeling: CaseIterable, Sendable {
    /// Committees above, branches below, an own industry superior in the middle.
    case plain
    /// The words the other way round; industry superiors that go in a circle, two offices.
    case turned
    /// A body outside above the root, and a dissolved unit where the last one has nothing below it.
    case outside
  }

  static let traitGroups = ["scale": ["aboveScale", "belowScale"], "post": ["office"]]

  /// Every way of giving each unit but the first a parent, so that all hang below the first: n to the power n - 2.
  static func parents(_ count: Int) -> [[Int]] {
    var lists: [[Int]] = [[]]
    for unit in 1..<max(1, count) {
      lists = lists.flatMap { list in (0..<count).filter { $0 != unit }.map { list + [$0] } }
    }
    return lists.filter { list in
      (1..<max(1, count)).allSatisfy { unit in
        var current = unit
        for _ in 0..<count where current != 0 { current = list[current - 1] }
        return current == 0
      }
    }
  }

  static func worlds(_ counts: ClosedRange<Int>, _ labelings: [Labeling] = Labeling.allCases) -> [PlainWorld] {
    counts.flatMap { count in
      parents(count).flatMap { parents in labelings.map { world(count, parents, $0) } }
    }
  }

  /// Every tree with one labeling only, each in its turn.
  static func alternating(_ counts: ClosedRange<Int>) -> [PlainWorld] {
    counts.flatMap { count in
      parents(count).enumerated().map { number, parents in
        world(count, parents, Labeling.allCases[number % Labeling.allCases.count])
      }
    }
  }

  private static func world(_ count: Int, _ parents: [Int], _ labeling: Labeling) -> PlainWorld {
    let last = count - 1
    var units = (0..<count).map { unit($0, labeling) }
    for position in 1..<max(1, count) { units[position].superiors["affiliation"] = "U\(parents[position - 1])" }
    switch labeling {
    case .plain:
      if count > 3 { units[3].superiors["industry"] = "U1" }
    case .turned:
      if count > 2 { units[1].superiors["industry"] = "U2" }
      if count > 2 { units[2].superiors["industry"] = "U1" }
      if count > 3 { units[2].superiors["territory"] = "U3" }
    case .outside:
      if count > 2, !parents.contains(last) { units[last].isDissolved = true }
      if count > 4 { units[4].superiors["industry"] = "U\(last)" }
      units[0].superiors["affiliation"] = "OUT"
      units.append(PlainWorld.Unit(code: "OUT", kind: "committee", isOutside: true))
    }
    return PlainWorld(
      units: units, traitGroups: traitGroups,
      tables: ["industry": ["school": "U\(min(1, last))"], "territory": ["village": "U0", "town": "U\(last)"]])
  }

  private static func unit(_ position: Int, _ labeling: Labeling) -> PlainWorld.Unit {
    let kinds = ["committee", "committee", "generalBranch", "branch", "branch", "department"]
    let categories = ["", "town", "school", "school", "village", ""]
    let traits: [[String]] = [[], ["aboveScale"], ["belowScale"], ["aboveScale"], [], ["office"]]
    let turned: [[String]] = [[], ["aboveScale"], ["office"], ["office", "belowScale"], ["aboveScale"], []]
    let place = labeling == .turned ? [0, 3, 1, 2, 5, 4][position] : position
    return PlainWorld.Unit(
      code: "U\(position)", kind: kinds[place], category: categories[place],
      traits: labeling == .turned ? turned[position] : traits[position])
  }
}

/// Small books, written as they would stand in a file.
enum SmallBooks {
  /// One of each condition, and a few of two.
  static let subjects = """
    - {}
    - {kind: branch}
    - {kind: [committee, generalBranch]}
    - {category: school}
    - {category: [school, town]}
    - {kind: branch, category: school}
    - {traits: [aboveScale]}
    - {traits: [belowScale]}
    - {traits: [aboveScale, office]}
    - {unit: U1}
    - {unit: [U1, U2]}
    - {unit: U1, kind: committee}
    - {within: U1}
    - {within: U2}
    - {within: U1, kind: branch}
    - {below: {kind: committee}}
    - {below: {category: school}}
    - {below: {kind: [committee, generalBranch], category: school}}
    - {below: {trait: aboveScale}}
    - {topLevel: true}
    - {topLevel: false}
    - {topLevel: true, category: town}
    """

  /// Each way of naming a body, with what may be dropped, and `as`.
  static let bodies = """
    - [{steps: [{action: decide, body: {superior: affiliation}}]}]
    - [{steps: [{action: decide, body: {superior: industry}}]}]
    - [{steps: [{action: decide, body: {superior: territory}}]}]
    - [{steps: [{action: decide, body: root}]}]
    - [{steps: [{action: decide, body: {unit: U1}}]}]
    - [{steps: [{action: conduct, body: self}, {action: decide, body: {superior: affiliation}, absent: drop}]}]
    - [{steps: [{action: conduct, bodies: [{unit: U1}, {superior: affiliation}]}]}]
    - [{steps: [{action: decide, body: {nearest: {line: affiliation, kind: [committee, generalBranch], upTo: root}}}]}]
    - [{steps: [{action: decide, body: {nearest: {line: affiliation, category: school}}}]}]
    - [{steps: [{action: sign, body: {nearest: {line: industry, trait: aboveScale, upTo: {unit: U1}}}}]}]
    - [{steps: [{action: sign, body: {nearest: {line: territory, kind: committee, upTo: {superior: industry}}}}]}]
    - [{steps: [{action: guide, body: {office: office}, absent: drop}, {action: decide, body: root}]}]
    - [{steps: [{action: decide, body: {office: office}}]}]
    - [{steps: [{action: decide, body: {affiliatedTo: [U1, U2, U0]}}]}]
    - [{steps: [{action: decide, body: {firstOf: [{superior: industry}, {affiliatedTo: [U2]}, root]}}]}]
    - [{steps: [{action: decide, body: {firstOf: [{unit: U2}, {unit: U1}, {superior: affiliation}]}}]}]
    - [{steps: [{action: review, body: {chain: {line: affiliation, upTo: root}}, absent: drop}, {action: decide, body: root}]}]
    - [{steps: [{action: sign, body: {chain: {line: affiliation, upTo: {unit: U1}}}}]}]
    - [{steps: [{action: sign, body: {chain: {line: industry, upTo: {superior: affiliation}}}}]}]
    - [{steps: [{action: review, body: {superior: affiliation}, absent: drop}, {action: decide, body: {unit: U1}}]}]
    - [{steps: [{action: review, body: {superior: affiliation}}, {action: decide, body: root}]}]
    - [{steps: [{action: sign, bodies: [{unit: U1}, {unit: U2}, {superior: affiliation}], absent: drop},
                {action: decide, body: root, absent: drop}, {action: file, body: {unit: U2}, absent: drop}]}]
    - [{steps: [{action: concur, bodies: [{unit: U1}, {unit: U2}], absent: drop}, {action: decide, body: root}]}]
    - [{steps: [{action: decide, body: {unit: U1}, absent: drop}, {action: decide, body: {unit: U2}, absent: drop}]}]
    - [{steps: [{action: file, body: {unit: U1}, absent: drop}]}]
    - [{subject: {kind: branch}, as: {superior: affiliation}}, {steps: [{action: decide, body: {superior: affiliation}}]}]
    - [{subject: {category: school}, as: {superior: industry}},
       {steps: [{action: conduct, body: self}, {action: decide, body: root, absent: drop}]}]
    - [{subject: {category: school}, as: {superior: industry}},
       {steps: [{action: decide, body: {firstOf: [{unit: U2}, {unit: U3}, root]}}]}]
    - [{subject: {kind: [branch, generalBranch]}, as: {superior: territory}}, {steps: [{action: decide, body: root}]}]
    - [{as: {superior: affiliation}}]
    - [{subject: {kind: branch}, as: {matter: other}}, {steps: [{action: sign, body: root}]},
       {matter: other, subject: {category: school}, steps: [{action: decide, body: {superior: industry}}]},
       {matter: other, steps: [{action: decide, body: {superior: affiliation}}]}]
    - [{validUntil: 2012-04-20, steps: [{action: decide, body: root}]},
       {validFrom: 2012-04-20, steps: [{action: decide, body: {superior: affiliation}}]}]
    - [{validUntil: 2012-04-21, steps: [{action: decide, body: root}]}]
    """

  /// The rules with ids a, b, … and the matter `m` where they name none.
  static func named(_ rules: [Plain]) -> [Plain] {
    zip(rules, ["a", "b", "c", "d"]).map { rule, id in
      rule.with("id", .text(id)).with("matter", rule["matter"] ?? .text("m"))
    }
  }

  /// Rules for some of the subjects; each decides at a body of its own, so that one can tell which rule won.
  static func rules(for subjects: [Plain], overrides: [Int: [String]] = [:]) -> [Plain] {
    let actions = ["conduct", "review", "sign"]
    let rules = subjects.enumerated().map { position, subject in
      let step = Plain.map(["action": .text(actions[position % 3]), "body": .text("root"), "absent": .text("drop")])
      let own = Plain.map(["action": .text("conduct"), "body": .text("self")])
      return Plain.map(["steps": .list([step, own])]).with("subject", subject == .map([:]) ? nil : subject)
        .with("overrides", overrides[position].map { .list($0.map(Plain.text)) })
    }
    return named(rules)
  }
}
