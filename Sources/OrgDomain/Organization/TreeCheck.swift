/// Every problem of a set of units, at least one.
public struct TreeProblems: Error, Equatable, Sendable {
  public let problems: [TreeProblem]
}

/// Checks that units make one tree and keep to the tenant's vocabulary.
struct TreeCheck {
  struct Found {
    let root: UnitIndex
    let indexOfCode: [UnitCode: UnitIndex]
    let parents: [UnitIndex?]
  }

  let units: [Unit]
  let vocabulary: Vocabulary
  private var indexOfCode: [UnitCode: UnitIndex] = [:]
  private var parents: [UnitIndex?] = []
  private var problems: [TreeProblem] = []

  init(units: [Unit], vocabulary: Vocabulary) {
    self.units = units
    self.vocabulary = vocabulary
  }

  mutating func run() throws(TreeProblems) -> Found {
    indexCodes()
    for unit in units {
      checkSuperiors(of: unit)
      checkWords(of: unit)
    }
    checkLineTable()
    checkCycles()
    let root = findRoot()
    guard problems.isEmpty, let root else { throw TreeProblems(problems: problems) }
    return Found(root: root, indexOfCode: indexOfCode, parents: parents)
  }

  private mutating func indexCodes() {
    indexOfCode.reserveCapacity(units.count)
    for (position, unit) in units.enumerated() {
      if indexOfCode.updateValue(UnitIndex(position), forKey: unit.code) != nil {
        problems.append(.duplicateCode(unit.code))
      }
    }
    parents = units.map { unit in unit.parent.flatMap { indexOfCode[$0] } }
  }

  private mutating func checkSuperiors(of unit: Unit) {
    for line in Line.allCases {
      guard let superior = unit.ownSuperior(on: line) else { continue }
      guard let index = indexOfCode[superior] else {
        problems.append(.unknownSuperior(unit: unit.code, line: line, superior: superior))
        continue
      }
      guard line == .affiliation, unit.status == .active else { continue }
      if units[index.position].status == .dissolved {
        problems.append(.dissolvedSuperior(unit: unit.code, superior: superior))
      }
    }
  }

  private mutating func checkWords(of unit: Unit) {
    if let category = unit.category, !vocabulary.declares(category) {
      problems.append(.undeclaredCategory(unit: unit.code, category: category))
    }
    var ofGroup: [String: [Trait]] = [:]
    for trait in unit.traits.sorted() {
      if let group = vocabulary.traitGroups.group(of: trait) {
        ofGroup[group, default: []].append(trait)
      } else {
        problems.append(.undeclaredTrait(unit: unit.code, trait: trait))
      }
    }
    for (group, traits) in ofGroup.sorted(by: { $0.key < $1.key }) where traits.count > 1 {
      problems.append(.traitsOfOneGroup(unit: unit.code, group: group, traits: traits))
    }
  }

  private mutating func checkLineTable() {
    for (line, table) in [
      (Line.territory, vocabulary.lineTable.territory), (Line.industry, vocabulary.lineTable.industry),
    ] {
      for (category, body) in table.sorted(by: { $0.key < $1.key }) where indexOfCode[body] == nil {
        problems.append(.unknownLineBody(line: line, category: category, body: body))
      }
    }
  }

  /// Walks up from every unit once; a unit met again on the same walk closes a circle.
  private mutating func checkCycles() {
    var walkOf = [Int](repeating: -1, count: units.count)
    for start in units.indices where walkOf[start] == -1 {
      var current = start
      while walkOf[current] == -1 {
        walkOf[current] = start
        guard let parent = parents[current] else { break }
        current = parent.position
      }
      guard walkOf[current] == start, parents[current] != nil else { continue }
      reportCycle(through: current)
    }
  }

  private mutating func reportCycle(through start: Int) {
    var members = [start]
    var current = parents[start]?.position
    while let position = current, position != start, members.count <= units.count {
      members.append(position)
      current = parents[position]?.position
    }
    guard current == start else { return }
    problems.append(.cycle(members.map { units[$0].code }))
  }

  private mutating func findRoot() -> UnitIndex? {
    var roots: [Int] = []
    for (position, unit) in units.enumerated() where !unit.isOutside {
      if unit.parent == nil {
        roots.append(position)
      } else if let parent = parents[position], units[parent.position].isOutside {
        roots.append(position)
      }
    }
    for (position, unit) in units.enumerated() where unit.isOutside {
      if let parent = parents[position], !units[parent.position].isOutside {
        problems.append(.outsideBelowInside(unit: unit.code, parent: units[parent.position].code))
      }
    }
    let active = roots.filter { units[$0].status == .active }
    if active.isEmpty { problems.append(.noRoot) }
    if active.count > 1 { problems.append(.severalRoots(active.map { units[$0].code })) }
    return active.first.map { UnitIndex($0) }
  }
}
