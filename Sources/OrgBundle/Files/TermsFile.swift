import OrgAPI
import OrgDomain

/// Reads terms.csv: the day of each unit's last election.
struct TermsFile {
  enum Column: Int, CSVColumn {
    case unit, elected

    static let optional: [Column] = []
  }

  private(set) var elected: [UnitCode: Day] = [:]

  init(_ bytes: [UInt8], known: KnownNames, problems: ProblemList) {
    guard var table = CSVTable<Column>(bytes, file: BundleFile.termsName, problems: problems) else { return }
    var lineOfUnit: [UnitCode: Int] = [:]
    while table.next() {
      let unit = table.required(.unit, Values.code)
      let day = table.required(.elected, Values.day)
      guard let unit else { continue }
      if !known.has(unit: unit) { table.report(.unknownUnit, [unit.text], .unit) }
      if let line = lineOfUnit.updateValue(table.line, forKey: unit) {
        table.report(.duplicateRow, [unit.text, String(line)], .unit)
      }
      elected[unit] = day
    }
  }
}
