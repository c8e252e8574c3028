import OrgAPI
import OrgDomain

/// Reads history.csv.
struct HistoryFile {
  enum Column: Int, CSVColumn {
    case unit, year, matter, grade, honour, body, date

    static let optional: [Column] = [.matter, .grade, .honour, .body, .date]
  }

  /// What two rows may not share.
  private struct Key: Hashable {
    let unit: UnitCode
    let year: Int
    let matter: Matter
  }

  /// The matter of a row that names none.
  static let matter = Matter(rawValue: "acceptance")

  private(set) var results: [BundleResult] = []

  /// - Parameters:
  ///   - scheme: whose grades and honours the rows name; nil: not judged.
  ///   - campaigns: the last of them gives the grades of its own year; those that others follow may have results.
  init(_ bytes: [UInt8], scheme: Scheme?, campaigns: [BundleCampaign], known: KnownNames, problems: ProblemList) {
    guard var table = CSVTable<Column>(bytes, file: BundleFile.historyName, problems: problems) else { return }
    let followed = Set(campaigns.compactMap(\.previous))
    let grading = campaigns.filter { !followed.contains($0.code) }
    var lineOfKey: [Key: Int] = [:]
    while table.next() {
      let before = problems.count
      guard let result = HistoryFile.result(table, known) else { continue }
      if let scheme { HistoryFile.judge(result, by: scheme, table) }
      if let campaign = grading.first(where: { $0.year == result.year }) {
        table.report(.yearOfCampaign, [String(result.year), campaign.code.text], .year)
      }
      guard problems.count == before else { continue }
      let key = Key(unit: result.unit, year: result.year, matter: result.matter)
      if let line = lineOfKey[key] {
        let words = [result.unit.text, String(result.year), result.matter.rawValue]
        table.report(.duplicateRow, [words.joined(separator: " "), String(line)], .unit)
      } else {
        lineOfKey[key] = table.line
        results.append(result)
      }
    }
  }

  private static func result(_ table: CSVTable<Column>, _ known: KnownNames) -> BundleResult? {
    let unit = table.required(.unit, Values.code)
    let year = table.required(.year, Values.number(CampaignsFile.years))
    let matter: Matter? = table.optional(.matter, Values.word)
    let grade: Grade? = table.optional(.grade, Values.word)
    let honour: SchemeWord? = table.optional(.honour, Values.word)
    let body = table.optional(.body, Values.code)
    let day = table.optional(.date, Values.day)
    if let unit, !known.has(unit: unit) { table.report(.unknownUnit, [unit.text], .unit) }
    if let body, !known.has(unit: body) { table.report(.unknownUnit, [body.text], .body) }
    if let unit, body == unit { table.report(.resultOfItself, [unit.text], .body) }
    if let year, let day, !(year...year + 1).contains(day.civil.year) {
      table.report(.resultOutsideYear, [day.description, String(year)], .date)
    }
    if table.isEmpty(.grade), table.isEmpty(.honour) { table.report(.emptyResult, [], .grade) }
    guard let unit, let year else { return nil }
    return BundleResult(
      unit: unit, year: year, matter: matter ?? HistoryFile.matter, grade: grade, honour: honour, body: body, day: day)
  }

  private static func judge(_ result: BundleResult, by scheme: Scheme, _ table: CSVTable<Column>) {
    if !scheme.sets(gradeBy: result.matter) {
      let arguments = [result.matter.rawValue, listed(scheme.gradingMatters.map(\.rawValue))]
      table.report(.resultNotGrading, arguments, table.isEmpty(.matter) ? .unit : .matter)
    }
    if let grade = result.grade, scheme.rank(of: grade) == nil {
      table.report(.schemeUnknownGrade, [grade.rawValue, listed(scheme.grades.map(\.code.rawValue))], .grade)
    }
    if let honour = result.honour, !scheme.honours.contains(where: { $0.code == honour }) {
      table.report(.schemeUnknownHonour, [honour.rawValue, listed(scheme.honours.map(\.code.rawValue))], .honour)
    }
  }
}
