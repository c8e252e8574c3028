import OrgAPI
import OrgBundle
import OrgDomain
import OrgService

/// Everything that `check` finds out about a bundle.
struct CheckReport {
  let reading: BundleReading
  let day: Day
  let outcomes: [AssertionOutcome]
  /// Nil where there is no rule book to ask.
  let audit: RouteAuditReport?

  init(_ reading: BundleReading, on day: Day?, clock: any ServiceClock) {
    self.reading = reading
    let zone = reading.bundle?.tenant.timeZone ?? "UTC"
    guard let bundle = reading.bundle, let calendar = TenantCalendar(timeZoneName: zone),
      let snapshot = BundleSnapshot.make(reading, calendar: calendar)
    else {
      self.day = day ?? Day(daysSinceEpoch: Int32(clock.now().milliseconds / 86_400_000))
      outcomes = []
      audit = nil
      return
    }
    let now = day.map { calendar.start(of: $0) } ?? clock.now()
    let asked = day ?? calendar.day(of: now)
    self.day = asked
    outcomes = AssertionCheck(snapshot, on: asked, at: now).outcomes(of: bundle)
    audit = snapshot.router.map { RouteAuditing(router: $0, day: asked).run(access: snapshot.access, now: now) }
  }

  var failures: [AssertionOutcome] { outcomes.filter { !$0.holds } }

  /// Whether there is no mistake and every assertion holds.
  var holds: Bool { reading.problemCount == 0 && reading.bundle != nil && failures.isEmpty }

  var gaps: [GapSummary] {
    guard let audit, let tree = reading.tree else { return [] }
    return GapSummary.all(audit.gaps, in: tree)
  }
}
