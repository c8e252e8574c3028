import OrgText
import Testing

@testable import tiaokuai

/// What a bar and the lines in its place say, told the time.
@Suite struct ProgressLineTests {
  private func line(
    _ measure: ProgressLine.Measure = .units, isTerminal: Bool, width: Int = 80
  ) -> ProgressLine {
    ProgressLine("sending", measure, isTerminal: isTerminal, width: width, Words(.en))
  }

  @Test func aBarHasRateAndTimeLeftAndKeepsToTheTerminal() throws {
    var bar = line(isTerminal: true)
    let said = bar.line(250_000, of: 1_000_000, at: .seconds(10))
    #expect(
      said == "sending [#####..................] 25 %, 250,000/1,000,000, 25,000/s, 0:30 left")
    for width in [80, 60, 50, 30, 12] {
      for done in [1, 123_456, 999_999, 1_000_000] {
        var bar = line(isTerminal: true, width: width)
        let said = bar.line(done, of: 1_000_000, at: .seconds(7))
        let text = try #require(said)
        #expect(text.displayWidth < width, "\(width): \(text)")
      }
    }
  }

  @Test func aBarIsDrawnTenTimesASecondAtMost() {
    var bar = line(isTerminal: true)
    let said = [10, 90, 110].map { bar.line(1, of: 10, at: .milliseconds($0)) != nil }
    #expect(said == [true, false, true])
  }

  @Test func elsewhereThereIsALineATenthAndNoneASecondAfterAnother() {
    var plain = line(.bytes, isTerminal: false)
    var said: [String] = []
    for tick in 1...100 {
      if let line = plain.line(tick * 20_000, of: 2_000_000, at: .milliseconds(200 * tick)) { said.append(line) }
    }
    #expect(said.count == 10)
    #expect(said.first == "sending 10 %, 200 kB/2.0 MB, 100 kB/s, 0:18 left")
    #expect(said.last == "sending 100 %, 2.0 MB/2.0 MB, 100 kB/s, 0:00 left")
    var quick = line(isTerminal: false)
    let lines = (1...100).compactMap { quick.line($0, of: 100, at: .milliseconds($0)) }
    #expect(lines == [])
  }

  @Test func nothingIsSaidOfNothing() {
    var bar = line(isTerminal: true)
    let nothing = bar.line(0, of: 0, at: .seconds(1))
    #expect(nothing == nil)
    let beyond = bar.line(5, of: 3, at: .seconds(1))
    #expect(beyond?.contains("100 %") == true)
  }
}
