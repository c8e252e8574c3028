import OrgAPI
import OrgDomain

extension Values {
  /// A time with its offset (RFC 3339), such as `2012-12-31T18:00:00+08:00`; beyond milliseconds it is cut.
  static func time(_ text: String, _ name: String) throws(ValueProblem) -> Instant {
    guard let instant = instant(Substring(text)) else { throw ValueProblem(.badTime, name, clipped(text)) }
    return instant
  }

  private static func instant(_ text: Substring) -> Instant? {
    guard text.utf8.count >= 20, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    guard let day = Day(text.prefix(10)), text.dropFirst(10).first == "T",
      let seconds = clock(text.dropFirst(11).prefix(8))
    else { return nil }
    var rest = text.dropFirst(19)
    var milliseconds = 0
    if rest.first == "." {
      let digits = rest.dropFirst().prefix { $0.isNumber }
      guard (1...9).contains(digits.count), let fraction = Int(digits.prefix(3)) else { return nil }
      milliseconds = fraction * [100, 10, 1][min(digits.count, 3) - 1]
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = offset(rest) else { return nil }
    let time = Int64(day.daysSinceEpoch) * 86_400 + Int64(seconds - offset)
    return Instant(milliseconds: time * 1_000 + Int64(milliseconds))
  }

  /// The seconds of the day of `HH:MM:SS`.
  private static func clock(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(pair)
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2], hour < 24, minute < 60,
      second < 60
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  /// The seconds of `Z`, `+HH:MM` or `-HH:MM`.
  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false).map(pair)
    guard text.first == "+" || text.first == "-", parts.count == 2, let hour = parts[0], let minute = parts[1],
      hour < 24, minute < 60
    else { return nil }
    return (hour * 3_600 + minute * 60) * (text.first == "-" ? -1 : 1)
  }

  /// A number of two digits.
  private static func pair(_ text: Substring) -> Int? {
    text.utf8.count == 2 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
