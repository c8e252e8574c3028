import Testing

@testable import OrgAPI

/// Points and percentages: numbers with at most one decimal.
@Suite struct DecimalTests {
  private func mistake(_ points: String) -> ParamsError? {
    let text = #"{"case":"1","part":"sheet","scores":[{"indicator":"a","points":\#(points)}]}"#
    do {
      _ = try decodeParams(ScoresRecord.Params.self, from: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func oneDecimalAtMost() {
    for tenths in 0...10_000 {
      let text = "\(tenths / 10).\(tenths % 10)"
      #expect(mistake(text) == nil, "\(text)")
    }
    for text in ["0", "1000", "89.50", "8.95e1", "1e3"] { #expect(mistake(text) == nil, "\(text)") }
  }

  @Test(arguments: [("89.55", "89.55"), ("0.01", "0.01"), ("999.99", "999.99"), ("1e-3", "0.001")])
  func moreDecimalsAreRefused(_ text: String, _ found: String) {
    #expect(
      mistake(text) == ParamsError(path: "scores[0].points", problem: .badFormat(found: found, .points)))
  }

  @Test(arguments: ["-1", "-0.1", "1000.1", "1001", "1e300", "99999999999999999999"])
  func numbersBeyondTheRangeAreRefused(_ text: String) {
    #expect(mistake(text) == ParamsError(path: "scores[0].points", problem: .outOfRange(0...1000)))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNoNumberIsRefused(_ number: Double) {
    let value: JSONValue = ["case": "1", "part": "sheet", "scores": [["indicator": "a", "points": .number(number)]]]
    #expect(throws: ParamsError(path: "scores[0].points", problem: .outOfRange(0...1000))) {
      try decodeParams(ScoresRecord.Params.self, value: value)
    }
  }

  @Test(arguments: ["\"89.5\"", "null", "true", "[1]"])
  func otherTypesAreRefused(_ text: String) {
    #expect(mistake(text)?.path == "scores[0].points")
  }

  /// A share beyond its range, in a field of an answer.
  @Test func percentagesEndAtAHundred() throws {
    let share: JSONValue = ["option": "A", "percent": 100.1]
    #expect(throws: ParamsError(path: "percent", problem: .outOfRange(0...100))) {
      try decodeParams(BallotShare.self, value: share)
    }
  }

  /// Whole numbers are written as people write them, and come back the same.
  @Test(arguments: [
    (40.0, "40"), (97.5, "97.5"), (0.0, "0"), (-0.0, "0"), (100.0, "100"), (0x1p60, "1.152921504606847e+18"),
  ])
  func wholeNumbersAreWrittenPlain(_ number: Double, _ text: String) throws {
    let bytes = try encodeBytes(IndicatorPoints(indicator: "a", points: number))
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"indicator":"a","points":\#(text)}"#)
  }
}
