import OrgAPI
import OrgDomain

/// Turns the problems of a tree into problems of units.csv and tenant.yaml.
///
/// Reads units.csv once more, for the rows in question alone, so that no place is kept for rows that are well.
struct TreePlaces {
  private let lines: [UInt32]
  private let lineBodies: [TenantFile.LineEntry: TextPlace]
  /// The first and the last row of each unit in question.
  private var rows: [UnitCode: (first: Int, last: Int)] = [:]
  private var places: [Int: [UnitsFile.Column: TextPlace]] = [:]

  init(
    _ problems: [TreeProblem], units: TreeBuilder, lines: [UInt32], lineBodies: [TenantFile.LineEntry: TextPlace],
    bytes: [UInt8]
  ) {
    self.lines = lines
    self.lineBodies = lineBodies
    let wanted = Set(problems.compactMap(\.unit))
    for row in 0..<units.count {
      let code = units.code(of: UnitIndex(row))
      if wanted.contains(code) { rows[code] = (rows[code]?.first ?? row, row) }
    }
    readPlaces(bytes)
  }

  private mutating func readPlaces(_ bytes: [UInt8]) {
    let wanted = Set(rows.values.map { Int(lines[$0.last]) })
    let silent = ProblemList(limit: 0)
    guard !wanted.isEmpty,
      var table = CSVTable<UnitsFile.Column>(bytes, file: BundleFile.unitsName, problems: silent)
    else { return }
    while table.next() {
      guard wanted.contains(table.line) else { continue }
      for column in UnitsFile.Column.allCases { places[table.line, default: [:]][column] = table.place(column) }
    }
  }

  func problem(_ problem: TreeProblem) -> BundleProblem {
    let (code, arguments, column) = sentence(problem)
    if case .unknownLineBody(let line, let category, _) = problem {
      let place = lineBodies[TenantFile.LineEntry(line: line, category: category)]
      return BundleProblem(
        file: BundleFile.tenantName, line: place?.line, column: place?.column, code: code, arguments: arguments)
    }
    guard let unit = problem.unit, let row = rows[unit]?.last else {
      return BundleProblem(file: BundleFile.unitsName, code: code, arguments: arguments)
    }
    let line = Int(lines[row])
    let place = places[line]?[column]
    return BundleProblem(
      file: BundleFile.unitsName, line: place?.line ?? line, column: place?.column, code: code,
      arguments: arguments)
  }

  /// The code, the arguments and the column at fault.
  private func sentence(_ problem: TreeProblem) -> (BundleProblemCode, [String], UnitsFile.Column) {
    switch problem {
    case .duplicateCode(let unit):
      let first = rows[unit].map { String(lines[$0.first]) } ?? ""
      return (.duplicateCode, [unit.text, first], .code)
    case .unknownUnit(let unit): return (.unknownUnit, [unit.text], .code)
    case .unknownSuperior(let unit, let line, let superior):
      switch line {
      case .affiliation: return (.missingParent, [unit.text, superior.text], .parent)
      case .industry: return (.unknownSuperior, [unit.text, line.rawValue, superior.text], .industry)
      case .territory: return (.unknownSuperior, [unit.text, line.rawValue, superior.text], .territory)
      }
    case .unknownLineBody(let line, let category, let body):
      return (.unknownLineBody, [line.rawValue, category.rawValue, body.text], .code)
    case .noRoot: return (.noRoot, [], .parent)
    case .severalRoots(let units): return (.severalRoots, [listed(units.map(\.text))], .parent)
    case .cycle(let units): return (.cycle, [listed(units.map(\.text))], .parent)
    case .outsideBelowInside(let unit, let parent): return (.outsideBelowInside, [unit.text, parent.text], .parent)
    case .undeclaredTrait(let unit, let trait): return (.undeclaredTrait, [unit.text, trait.rawValue], .traits)
    case .traitsOfOneGroup(let unit, let group, let traits):
      return (.traitsOfOneGroup, [unit.text, group, listed(traits.map(\.rawValue))], .traits)
    case .undeclaredCategory(let unit, let category):
      return (.undeclaredCategory, [unit.text, category.rawValue], .category)
    case .dissolvedSuperior(let unit, let line, let superior):
      let words = [unit.text, superior.text]
      switch line {
      case .affiliation: return (.dissolvedSuperior, words, .parent)
      case .industry: return (.dissolvedSuperior, words, .industry)
      case .territory: return (.dissolvedSuperior, words, .territory)
      }
    case .hasActiveChildren(let unit, let example): return (.hasActiveChildren, [unit.text, example.text], .code)
    case .rootStays(let unit): return (.rootStays, [unit.text], .code)
    }
  }
}
