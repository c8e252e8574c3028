import Foundation
public import OrgDomain

/// A tenant's time zone and working days: turns instants into days and texts, and back.
public struct TenantCalendar: Sendable {
  public let timeZoneName: String
  private let timeZone: TimeZone
  /// Monday to Friday, unless calendar.csv says otherwise.
  public var workingDays = WorkingDays()

  /// Nil where the name is not in the time zone database.
  public init?(timeZoneName: String) {
    guard let timeZone = TimeZone(identifier: timeZoneName) else { return nil }
    self.timeZoneName = timeZoneName
    self.timeZone = timeZone
  }

  /// The day on which an instant falls.
  public func day(of instant: Instant) -> Day {
    let local = instant.milliseconds + Int64(offset(at: instant)) * 1000
    return Day(daysSinceEpoch: Int32(local.flooredQuotient(by: 86_400_000)))
  }

  /// The first instant of a day.
  public func start(of day: Day) -> Instant { instant(of: day, minute: 0) }

  /// When the clocks show a minute of a day, 0 to 1439. One that they leave out is as long after the gap's beginning as
  /// it reads; one that they show twice is either of the two.
  public func instant(of day: Day, minute: Int) -> Instant {
    let utc = Int64(day.daysSinceEpoch) * 86_400_000 + Int64(minute) * 60_000
    // The offset may change on the day itself: the guess is corrected once with the offset in force there.
    let first = offset(at: Instant(milliseconds: utc))
    let second = offset(at: Instant(milliseconds: utc - Int64(first) * 1000))
    let found = Instant(milliseconds: utc - Int64(second) * 1000)
    if offset(at: found) == second { return found }
    return Instant(milliseconds: utc - Int64(min(first, second)) * 1000)
  }

  /// RFC 3339 with the offset in force, to the millisecond.
  public func text(of instant: Instant) -> String {
    let offset = offset(at: instant)
    let local = instant.milliseconds + Int64(offset) * 1000
    let day = Day(daysSinceEpoch: Int32(local.flooredQuotient(by: 86_400_000)))
    let time = Int(local - Int64(day.daysSinceEpoch) * 86_400_000)
    let clock = [time / 3_600_000, time / 60_000 % 60, time / 1000 % 60].map { two($0) }.joined(separator: ":")
    let fraction = String(time % 1000 + 1000).dropFirst()
    let sign = offset < 0 ? "-" : "+"
    return "\(day)T\(clock).\(fraction)\(sign)\(two(abs(offset) / 3600)):\(two(abs(offset) / 60 % 60))"
  }

  private func offset(at instant: Instant) -> Int {
    timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Reads RFC 3339 with an offset or `Z`; nil for anything else.
  public static func instant(_ text: String) -> Instant? {
    for options in [
      ISO8601DateFormatter.Options.withInternetDateTime, [.withInternetDateTime, .withFractionalSeconds],
    ] {
      let formatter = ISO8601DateFormatter()
      formatter.formatOptions = options
      if let date = formatter.date(from: text) {
        return Instant(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
      }
    }
    return nil
  }
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
