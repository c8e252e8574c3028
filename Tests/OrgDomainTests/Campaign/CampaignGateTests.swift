import Testing

@testable import OrgDomain

/// Phases, permits and what is closed.
@Suite struct CampaignGateTests {
  private static let minute: Int64 = 60_000

  /// Days begin at midnight UTC.
  private func calendar(_ year: Int = 2013) -> CampaignCalendar {
    CampaignCalendar(year: year) { day, minute in
      Instant(milliseconds: Int64(day.daysSinceEpoch) * 86_400_000 + Int64(minute) * Self.minute)
    }
  }

  private func instant(_ text: String, _ minutes: Int64 = 0, milliseconds: Int64 = 0) -> Instant {
    Instant(
      milliseconds: Int64(day(text).daysSinceEpoch) * 86_400_000 + minutes * Self.minute + milliseconds)
  }

  private func phase(
    _ code: PhaseCode, _ from: (Int, Int, Int), _ until: (Int, Int, Int), _ matters: [Matter] = ["rating"],
    closesSteps: Bool = false, byDate: Bool = true, due: [Matter: YearMoment] = [:]
  ) -> PhasePlan {
    PhasePlan(
      code: code, name: "", from: YearMoment(month: from.0, day: from.1, minute: from.2),
      until: YearMoment(month: until.0, day: until.1, minute: until.2), matters: matters, closesSteps: closesSteps,
      opensByDate: byDate, due: due)
  }

  private func answer(
    _ phases: [PhasePlan], at now: Instant, _ matter: Matter = "rating", overrides: [PhaseCode: Bool] = [:],
    isClosed: Bool = false, isSubjectAct: Bool = true, hasPermit: Bool = false
  ) -> GateAnswer {
    let campaign = CampaignState(
      code: "2013", year: 2013, schemeVersion: 1, isClosed: isClosed, overrides: overrides)
    let gate = CampaignGate(
      campaign: campaign, scheme: .sample { $0.phases = phases }, calendar: calendar(), now: now)
    return gate.check(matter, isSubjectAct: isSubjectAct, hasPermit: hasPermit)
  }

  @Test func aPhaseEndsAtItsMinute() {
    let forms = phase("forms", (4, 1, 0), (4, 9, 660))
    let end = instant("2013-04-09", 660)
    #expect(answer([forms], at: instant("2013-04-09", 660, milliseconds: -1)) == .open)
    #expect(answer([forms], at: end) == .closed(.over("forms", until: end)))
  }

  @Test func aPhaseBeginsAtItsFirstMoment() {
    let forms = phase("forms", (4, 1, 480), (4, 9, 660))
    let begin = instant("2013-04-01", 480)
    #expect(answer([forms], at: instant("2013-04-01", 480, milliseconds: -1)) == .closed(.notYet("forms", from: begin)))
    #expect(answer([forms], at: begin) == .open)
  }

  @Test func theEndOfADayIsTheNextDaysBeginning() {
    let survey = phase("survey", (3, 13, 0), (3, 31, 1440))
    #expect(answer([survey], at: instant("2013-04-01", milliseconds: -1)) == .open)
    #expect(answer([survey], at: instant("2013-04-01")) == .closed(.over("survey", until: instant("2013-04-01"))))
  }

  @Test(arguments: [
    (2012, 2, 29, "2012-02-29"), (2013, 2, 29, "2013-02-28"), (2000, 2, 29, "2000-02-29"),
    (1900, 2, 29, "1900-02-28"), (2013, 4, 31, "2013-04-30"), (2013, 12, 31, "2013-12-31"),
  ])
  func aDayPastTheMonthIsItsLast(year: Int, month: Int, number: Int, expected: String) {
    let moment = YearMoment(month: month, day: number, minute: 0)
    #expect(calendar(year).day(of: moment) == day(expected))
  }

  @Test func theLastMomentOfTheYearIsTheNextYearsFirst() {
    let moment = YearMoment(month: 12, day: 31, minute: 1440)
    #expect(calendar().instant(of: moment) == instant("2014-01-01"))
  }

  /// On a day on which the clocks are put forward, eleven o'clock is not eleven hours after its beginning.
  @Test func theZoneSaysWhenAMinuteOfADayIs() {
    let zone = CampaignCalendar(year: 2013) { day, minute in
      Instant(
        milliseconds: Int64(day.daysSinceEpoch) * 86_400_000 + Int64(minute < 120 ? minute : minute - 60) * Self.minute)
    }
    #expect(zone.instant(of: YearMoment(month: 3, day: 31, minute: 660)) == instant("2013-03-31", 600))
    #expect(zone.instant(of: YearMoment(month: 3, day: 31, minute: 1440)) == instant("2013-04-01"))
  }

  @Test func aMatterWithoutPhaseIsOpenAllYear() {
    #expect(answer([phase("survey", (3, 1, 0), (3, 31, 1440), ["survey"])], at: instant("2013-01-01")) == .open)
    #expect(answer([], at: instant("2013-12-31")) == .open)
  }

  @Test func ofTwoPhasesOneIsEnough() {
    let phases = [phase("spring", (4, 1, 0), (4, 30, 1440)), phase("autumn", (10, 1, 0), (10, 31, 1440))]
    #expect(answer(phases, at: instant("2013-04-15")) == .open)
    #expect(answer(phases, at: instant("2013-10-15")) == .open)
    #expect(answer(phases, at: instant("2013-01-15")) == .closed(.notYet("spring", from: instant("2013-04-01"))))
    #expect(answer(phases, at: instant("2013-06-15")) == .closed(.notYet("autumn", from: instant("2013-10-01"))))
    #expect(answer(phases, at: instant("2013-11-15")) == .closed(.over("autumn", until: instant("2013-11-01"))))
    let reversed = Array(phases.reversed())
    #expect(answer(reversed, at: instant("2013-01-15")) == .closed(.notYet("spring", from: instant("2013-04-01"))))
    #expect(answer(reversed, at: instant("2013-11-15")) == .closed(.over("autumn", until: instant("2013-11-01"))))
  }

  @Test func aPhaseOpensByHand() {
    let byHand = [phase("accept", (11, 1, 0), (12, 15, 1440), byDate: false)]
    #expect(answer(byHand, at: instant("2013-11-10")) == .closed(.awaitsOpening("accept")))
    #expect(answer(byHand, at: instant("2013-11-10"), overrides: ["accept": true]) == .open)
    #expect(answer(byHand, at: instant("2013-10-01"), overrides: ["accept": true]) == .open)
    #expect(answer(byHand, at: instant("2013-12-16")) == .closed(.over("accept", until: instant("2013-12-16"))))
    #expect(answer(byHand, at: instant("2013-12-20"), overrides: ["accept": true]) == .open)
    #expect(answer(byHand, at: instant("2013-11-10"), overrides: ["other": true]) == .closed(.awaitsOpening("accept")))
  }

  @Test func theHandIsStrongerThanTheDate() {
    let dated = [phase("rate", (4, 1, 0), (4, 30, 1440))]
    #expect(answer(dated, at: instant("2013-04-15"), overrides: ["rate": false]) == .closed(.closedByHand("rate")))
    #expect(answer(dated, at: instant("2013-05-15"), overrides: ["rate": true]) == .open)
  }

  @Test func aPermitOpensWhatIsOverAndNothingElse() {
    let dated = [phase("rate", (4, 1, 0), (4, 30, 1440))]
    #expect(answer(dated, at: instant("2013-05-15"), hasPermit: true) == .open)
    #expect(answer(dated, at: instant("2013-04-15"), overrides: ["rate": false], hasPermit: true) == .open)
    #expect(
      answer(dated, at: instant("2013-03-15"), hasPermit: true)
        == .closed(.notYet("rate", from: instant("2013-04-01"))))
    #expect(answer(dated, at: instant("2013-05-15"), isClosed: true, hasPermit: true) == .closed(.campaignClosed))
    #expect(answer(dated, at: instant("2013-04-15"), isClosed: true) == .closed(.campaignClosed))
  }

  @Test func bodiesAreHeldBackOnlyWhereStepsClose() {
    let end = GateAnswer.closed(.over("rate", until: instant("2013-05-01")))
    for (closesSteps, isSubjectAct, expected) in [
      (false, true, end), (false, false, .open), (true, true, end), (true, false, end),
    ] {
      let phases = [phase("rate", (4, 1, 0), (4, 30, 1440), closesSteps: closesSteps)]
      #expect(answer(phases, at: instant("2013-05-15"), isSubjectAct: isSubjectAct) == expected)
      #expect(answer(phases, at: instant("2013-04-15"), isSubjectAct: isSubjectAct) == .open)
    }
    let strict = [phase("rate", (4, 1, 0), (4, 30, 1440), closesSteps: true)]
    #expect(answer(strict, at: instant("2013-05-15"), isSubjectAct: false, hasPermit: true) == .open)
  }

  @Test func whereAPhaseStands() {
    let plan = phase("rate", (4, 1, 0), (4, 30, 1440))
    let campaign = CampaignState(code: "2013", year: 2013, schemeVersion: 1)
    let days = ["2013-03-31", "2013-04-01", "2013-04-30", "2013-05-01"]
    let found = days.map { campaign.status(of: plan, calendar: calendar(), at: instant($0)) }
    #expect(found == [.planned, .open, .open, .over])
  }

  @Test func workIsDueAtThePhasesEndOrItsOwnTime() {
    let scheme = Scheme.sample {
      $0.phases = [
        phase(
          "survey", (3, 13, 0), (3, 31, 1440), ["survey", "package"],
          due: ["package": YearMoment(month: 3, day: 20, minute: 600)]),
        phase("late", (5, 1, 0), (5, 31, 1440), ["survey"]),
      ]
    }
    #expect(calendar().due(of: "survey", in: scheme) == instant("2013-06-01"))
    #expect(calendar().due(of: "package", in: scheme) == instant("2013-03-20", 600))
    #expect(calendar().due(of: "rating", in: scheme) == nil)
  }
}
