import OrgAPI
import Testing

@testable import OrgBundle

@Suite struct CSVReaderTests {
  private func rows(_ text: String) -> [[String]] {
    var reader = CSVReader(Array(text.utf8))
    var row = CSVRow()
    var rows: [[String]] = []
    while reader.next(into: &row) { rows.append(row.fields.map(reader.text)) }
    return rows
  }

  @Test(
    arguments: [
      ("", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d", [["a", "b"], ["c", "d"]]), (",\n", [["", ""]]), ("a,,b", [["a", "", "b"]]), ("a,", [["a", ""]]),
      ("\"a\"", [["a"]]), ("\"\"", [[""]]), ("\"\",\"\"", [["", ""]]), ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]), ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]),
      ("\"a\r\nb\"\r\n", [["a\r\nb"]]), ("\n\na\n\n\nb\n\n", [["a"], ["b"]]), (" a , b ", [[" a ", " b "]]),
      ("党,支\n部", [["党", "支"], ["部"]]), ("\"a\",\"b\"\n\"c\",\"d\"", [["a", "b"], ["c", "d"]]),
    ] as [(String, [[String]])])
  func rowsOfRFC4180(_ text: String, _ expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test(arguments: [
    ("a\"b,c", BundleProblemCode.csvQuote, 1, 2), ("a,\"b\"c\nd", .csvQuote, 1, 6), ("x\n\"a", .csvOpenQuote, 2, 1),
    ("党,\"部\n\n", .csvOpenQuote, 1, 3), ("\"a\nb\"c", .csvQuote, 2, 3), ("\"党\" ,b", .csvQuote, 1, 4),
  ])
  func faults(_ text: String, _ code: BundleProblemCode, _ line: Int, _ column: Int) throws {
    var reader = CSVReader(Array(text.utf8))
    var row = CSVRow()
    var faults: [CSVRow.Fault] = []
    while reader.next(into: &row) { if let fault = row.fault { faults.append(fault) } }
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect(fault.code == code)
    #expect(reader.place(fault) == TextPlace(line: line, column: column))
  }

  @Test func placesCountLinesInsideQuotesAndCharacters() {
    var reader = CSVReader(Array("\u{FEFF}一,\"二\r\n三\",四\r\n五,六,七".utf8), from: 3)
    var row = CSVRow()
    var places: [[TextPlace]] = []
    while reader.next(into: &row) { places.append(row.fields.map(reader.place)) }
    let first = [TextPlace(line: 1, column: 1), TextPlace(line: 1, column: 3), TextPlace(line: 2, column: 4)]
    #expect(places == [first, (0..<3).map { TextPlace(line: 3, column: $0 * 2 + 1) }])
  }

  @Test func fieldsBeyondTheLimitAreCountedAndNotKept() {
    var reader = CSVReader([UInt8](repeating: UInt8(ascii: ","), count: 100_000))
    var row = CSVRow()
    let hasRow = reader.next(into: &row)
    #expect(hasRow)
    #expect(row.count == 100_001)
    #expect(row.fields.count == CSVRow.fieldLimit)
  }

  /// What is written by the rules is read back as it was, for random fields of the characters that matter.
  @Test(arguments: 0..<200)
  func readsBackWhatIsWritten(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let characters = ["a", "党", "\"", ",", "\n", "\r\n", " ", ""]
    let written = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<3).map { _ in (0..<4).compactMap { _ in characters.randomElement(using: &random) }.joined() }
    }
    let end = seed.isMultiple(of: 2) ? "\n" : "\r\n"
    let text = written.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + end
    }
    #expect(rows(text.joined()) == written)
  }
}
