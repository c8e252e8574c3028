import OrgDomain
import OrgStorage
import Testing

/// What a campaign's closing asks of its cases.
extension StorageContract {
  /// Cases of every phase, three a matter; the last three that are public are so until the tenth.
  private static let closingCases: [CaseState] = {
    let last = Day(year: 2012, month: 5, day: 10)
    func stored(_ number: Int64, _ phase: CasePhase, matter: String = "rating", until: Day? = nil) -> CaseState {
      CaseState(
        stored: CaseNumber(rawValue: number), unit: UnitIndex(Int(number % 3)),
        matter: Matter(rawValue: "\(matter)\(number / 3)"), campaign: Samples.code("2012"), phase: phase, round: 1,
        revision: 9, steps: SampleCases.steps, rule: Samples.longCode, bookVersion: 1, hasDocument: true,
        proposedGrade: nil, subjectSide: [], bodySide: [], noticeUntil: until)
    }
    return [
      stored(1, .draft), stored(2, .inReview(step: 0)), stored(3, .returned), stored(4, .withdrawn),
      stored(5, .decided(.rejected)), stored(6, .closed), stored(7, .decided(.approved)),
      stored(8, .published, until: last), stored(9, .published, until: last), stored(10, .published, until: last),
      stored(11, .decided(.approved)),
    ]
  }()

  func caseClosing() async throws {
    let tenant = try await tenant()
    let campaign = Samples.code("2012")
    let last = try #require(SampleEntries.day(10))
    try await tenant.write { tables throws in
      for state in Self.closingCases { try tables.insert(state, at: Samples.instant(0)) }
      // One is objected to; the objection to another has been answered.
      try tables.insert(SampleEntries.entry(1, .objection, item: 9))
      try tables.insert(SampleEntries.entry(2, .objection, item: 10, phase: .dismissed))
      try tables.insert(SampleEntries.entry(3, .problem, item: 10))
    }
    for limit in [1, 2, 100] {
      var found: [CaseState] = []
      repeat {
        let after = found.last?.number
        let page = try await tenant.read { try $0.approvedCases(of: campaign, after: after, limit: limit) }
        found += page
        if page.count < limit { break }
      } while found.count < 100
      #expect(found.map(\.number.rawValue) == [7, 8, 9, 10, 11] && found == Array(Self.closingCases.suffix(5)))
    }
    try await tenant.read { tables throws in
      let during = try tables.caseTotals(of: campaign, on: last).map(Self.line)
      #expect(
        during == [
          "rating0 unfinished 2", "rating1 unfinished 1", "rating2 approved 1", "rating2 publicised 1",
          "rating3 approved 1", "rating3 publicised 2",
        ])
      let after = try tables.caseTotals(of: campaign, on: Day(daysSinceEpoch: last.daysSinceEpoch + 1)).map(Self.line)
      #expect(
        after == [
          "rating0 unfinished 2", "rating1 unfinished 1", "rating2 announced 1", "rating2 approved 1",
          "rating3 announced 1", "rating3 approved 1", "rating3 publicised 1",
        ])
      let other = try tables.caseTotals(of: Samples.code("2013"), on: last)
      #expect(other.isEmpty)
    }
  }

  private static func line(_ total: CaseTotal) -> String {
    "\(total.matter) \(total.standing.rawValue) \(total.count)"
  }
}
