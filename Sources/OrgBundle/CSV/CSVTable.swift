import OrgAPI

/// The rows below a header, by column. Problems of the header, of quotation marks and of row lengths are named here.
struct CSVTable<Column: CSVColumn> {
  private let file: String
  private let problems: ProblemList
  private var reader: CSVReader
  private var row = CSVRow()
  private var headerCount = 0
  /// The columns' names, in the order of the cases.
  private let names = Column.allCases.map(\.name)
  /// Where each column stands in a row; -1 for one that is not there.
  private var positions: [Int]

  /// Reads the header; nil where it cannot be used.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  init?(_ bytes: [UInt8], file: String, problems: ProblemList) {
    self.file = file
    self.problems = problems
    reader = CSVReader(bytes, from: TextCheck(bytes).markLength)
    positions = [Int](repeating: -1, count: Column.allCases.count)
    guard reader.next(into: &row) else {
      problems.add(.emptyFile, file: file)
      return nil
    }
    guard reportFault() == false, readHeader() else { return nil }
  }

  /// The line on which the row starts.
  var line: Int { row.line }

  /// Goes to the next row that has as many fields as the header; false at the end.
  mutating func next() -> Bool {
    while reader.next(into: &row) {
      if reportFault() { continue }
      if row.count == headerCount { return true }
      problems.add(.csvColumns, [String(row.count), String(headerCount)], file: file, line: row.line)
    }
    return false
  }

  // MARK: - Cells

  /// Whether the cell has no content or its column is not there.
  func isEmpty(_ column: Column) -> Bool { field(column).map(reader.isEmpty) ?? true }

  /// The value of a cell that must have content; nil, and a problem, where it is none.
  func required<Value>(
    _ column: Column, _ parse: Parse<Value>
  ) -> Value? {
    guard !isEmpty(column) else {
      report(.missingValue, [name(column)], column)
      return nil
    }
    return optional(column, parse)
  }

  /// The value of a cell; nil where it is empty, and with a problem where it is none.
  func optional<Value>(
    _ column: Column, _ parse: Parse<Value>
  ) -> Value? {
    guard let field = field(column), !reader.isEmpty(field) else { return nil }
    do throws(ValueProblem) {
      return try parse(reader.text(field), name(column))
    } catch {
      report(error.code, error.arguments, column)
      return nil
    }
  }

  /// The values of a cell, separated by `;`, each once.
  func list<Value: Equatable>(
    _ column: Column, _ parse: Parse<Value>
  ) -> [Value] {
    guard let field = field(column), !reader.isEmpty(field) else { return [] }
    var values: [Value] = []
    for part in reader.text(field).split(separator: ";", omittingEmptySubsequences: false) {
      guard !part.isEmpty else {
        report(.missingValue, [name(column)], column)
        continue
      }
      do throws(ValueProblem) {
        let value = try parse(String(part), name(column))
        if values.contains(value) {
          report(.duplicateValue, [name(column), String(part)], column)
        } else {
          values.append(value)
        }
      } catch {
        report(error.code, error.arguments, column)
      }
    }
    return values
  }

  /// Names a problem of a cell.
  func report(_ code: BundleProblemCode, _ arguments: [String], _ column: Column) {
    let place = place(column)
    problems.add(code, arguments, file: file, line: place?.line ?? row.line, column: place?.column)
  }

  /// The place of a cell in the current row.
  func place(_ column: Column) -> TextPlace? { field(column).map(reader.place) }

  private func name(_ column: Column) -> String { names[column.rawValue] }

  private func field(_ column: Column) -> CSVField? {
    let position = positions[column.rawValue]
    return position >= 0 && position < row.fields.count ? row.fields[position] : nil
  }

  // MARK: - The header

  private mutating func readHeader() -> Bool {
    headerCount = row.count
    for (position, field) in row.fields.enumerated() {
      let name = reader.text(field)
      let place = reader.place(field)
      if let ordinal = names.firstIndex(of: name) {
        if positions[ordinal] >= 0 {
          problems.add(.csvDuplicateColumn, [name], file: file, line: place.line, column: place.column)
        } else {
          positions[ordinal] = position
        }
      } else {
        let arguments = [clipped(name), names.joined(separator: ", ")]
        problems.add(.csvUnknownColumn, arguments, file: file, line: place.line, column: place.column)
      }
    }
    let optional = Column.optional.map(\.name)
    let missing = names.indices.filter { positions[$0] < 0 && !optional.contains(names[$0]) }
    for ordinal in missing { problems.add(.csvMissingColumn, [names[ordinal]], file: file, line: row.line) }
    return missing.isEmpty
  }

  private func reportFault() -> Bool {
    guard let fault = row.fault else { return false }
    let place = reader.place(fault)
    problems.add(fault.code, file: file, line: place.line, column: place.column)
    return true
  }
}
