import ArgumentParser
import OrgDomain

/// A day on the command line: `YYYY-MM-DD`.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}
