import OrgAPI
import OrgDomain

extension Values {
  /// Reads numbers with at most one decimal, as tenths.
  ///
  /// - Parameters:
  ///   - limit: the highest number; the lowest is 0.
  static func tenths(upTo limit: Int) -> Parse<Int> {
    { text, name throws(ValueProblem) in
      let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let isNumber =
        (1...2).contains(parts.count) && (1...9).contains(parts[0].count) && (parts.count == 1 || parts[1].count == 1)
        && parts.allSatisfy { $0.allSatisfy { (48...57).contains($0) } }
      let digits = parts.joined().reduce(0) { number, digit in
        isNumber ? number * 10 + Int(digit) - 48 : 0
      }
      let tenths = parts.count == 1 ? digits * 10 : digits
      guard isNumber, tenths <= limit * 10 else { throw ValueProblem(.badDecimal, name, clipped(text), String(limit)) }
      return tenths
    }
  }

  /// A number from 0 to 100 with at most one decimal.
  static func percentage(_ text: String, _ name: String) throws(ValueProblem) -> Percentage {
    Percentage(tenths: try tenths(upTo: 100)(text, name))
  }

  /// A number of points with at most one decimal.
  static func points(_ text: String, _ name: String) throws(ValueProblem) -> Points {
    Points(tenths: try tenths(upTo: SchemeLimits.points)(text, name))
  }

  /// `MM-DD`: the day's beginning; or `MM-DD HH:MM`.
  static func dayStart(_ text: String, _ name: String) throws(ValueProblem) -> YearMoment {
    try moment(text, name, minuteOfDay: 0)
  }

  /// `MM-DD`: the day's end; or `MM-DD HH:MM`.
  static func dayEnd(_ text: String, _ name: String) throws(ValueProblem) -> YearMoment {
    try moment(text, name, minuteOfDay: 1_440)
  }

  private static func moment(
    _ text: String, _ name: String, minuteOfDay: Int
  ) throws(ValueProblem) -> YearMoment {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    // Any leap year: 29 February is a day of some years.
    guard let civil = Day("2012-" + (parts.first ?? ""))?.civil, parts.count <= 2,
      let minute = parts.count == 2 ? minute(of: parts[1]) : minuteOfDay
    else { throw ValueProblem(.badMoment, name, clipped(text)) }
    return YearMoment(month: civil.month, day: civil.day, minute: minute)
  }

  /// The minute of the day of `HH:MM`, 00:00 to 23:59.
  private static func minute(of text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
