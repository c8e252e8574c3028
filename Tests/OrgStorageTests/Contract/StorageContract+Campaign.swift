import OrgDomain
import OrgStorage
import Testing

/// What a year's campaign is run by: its scheme, its phases, local plans, grades given and brought along.
extension StorageContract {
  func campaigns() async throws {
    let tenant = try await tenant()
    let opened = StoredCampaign(
      code: Samples.code("2013"), name: "二〇一三", year: 2013, schemeVersion: 4, previous: Samples.code("2012"))
    var closed = opened
    closed.closedAt = Samples.instant(9)
    try await tenant.write { [closed] tables throws in
      try tables.insert(opened)
      #expect(try tables.campaigns().last == opened)
      try tables.update(closed)
      try tables.upsert(StoredCampaign(code: Samples.code("2013"), name: "改名", year: 2014))
      let old = StoredCampaignPhase(
        campaign: Samples.code("2013"), phase: PhaseCode(rawValue: "调查"), isOpen: true, at: Samples.instant(1))
      try tables.set(old)
      try tables.set(
        StoredCampaignPhase(campaign: old.campaign, phase: old.phase, isOpen: false, at: Samples.instant(2)))
      try tables.set(
        StoredCampaignPhase(
          campaign: Samples.code("2012"), phase: PhaseCode(rawValue: "z"), isOpen: true, at: Samples.instant(3)))
      try tables.insertCampaignRemark(event: 1, text: "提前\n", salt: [1, 0])
    }
    closed.name = "改名"
    closed.year = 2014
    try await tenant.read { [closed] tables throws in
      #expect(try tables.campaigns() == [StoredCampaign(code: Samples.code("2012"), name: "二〇一二", year: 2012), closed])
      let phases = try tables.campaignPhases()
      #expect(phases.map(\.campaign.text) == ["2012", "2013"] && phases.map(\.isOpen) == [true, false])
      #expect(phases.map(\.phase.rawValue) == ["z", "调查"] && phases.map(\.at.milliseconds) == [3, 2])
      let remarks = try tables.campaignRemarks()
      #expect(remarks.mapValues(\.text) == [1: "提前\n"] && remarks.mapValues(\.salt) == [1: [1, 0]])
    }
    await expectStorageError(.missing) {
      try await tenant.write { try $0.update(StoredCampaign(code: Samples.code("x"), name: "", year: 1)) }
    }
  }

  func schemes() async throws {
    let tenant = try await tenant()
    let first = StoredScheme(version: 1, text: "name: 一\n", publishedBy: nil, at: Samples.instant(1))
    let second = StoredScheme(version: 2, text: "", publishedBy: Samples.user(1), at: Samples.instant(2))
    try await tenant.write { tables throws in
      #expect(try tables.scheme(version: nil) == nil)
      try tables.insert(first)
      try tables.insert(second)
    }
    try await tenant.read { tables throws in
      #expect(try tables.scheme(version: nil) == second)
      #expect(try tables.scheme(version: 1) == first)
      #expect(try tables.scheme(version: 3) == nil)
    }
    await expectStorageError(.constraint, .unique) { try await tenant.write { try $0.insert(second) } }
  }

  func plans() async throws {
    let tenant = try await tenant()
    let plans = [(2, 1), (1, 1), (2, 2), (2, 10)].map { unit, version in
      StoredPlan(
        unit: UnitIndex(unit), version: version, text: "计划\(unit).\(version)",
        publishedBy: version == 1 ? nil : Samples.user(1), at: Samples.instant(Int64(version)))
    }
    try await tenant.write { tables throws in
      #expect(try tables.newestPlans() == [])
      for plan in plans { try tables.insert(plan) }
    }
    try await tenant.read { tables throws in
      #expect(try tables.newestPlans() == [plans[1], plans[3]])
      #expect(try tables.plan(of: UnitIndex(2), version: nil) == plans[3])
      #expect(try tables.plan(of: UnitIndex(2), version: 2) == plans[2])
      #expect(try tables.plan(of: UnitIndex(2), version: 3) == nil)
      #expect(try tables.plan(of: UnitIndex(3), version: nil) == nil)
    }
    await expectStorageError(.constraint, .unique) { try await tenant.write { try $0.insert(plans[0]) } }
  }

  func gradeRecords() async throws {
    let tenant = try await tenant()
    func record(_ event: Int64, _ grading: CaseGrading?, campaign: String = "2012") -> GradeRecord {
      GradeRecord(
        event: event, number: CaseNumber(rawValue: 1), unit: UnitIndex(2), campaign: Samples.code(campaign),
        matter: Matter(rawValue: "rating"), grading: grading, at: Samples.instant(event * 10))
    }
    let records = [
      record(2, CaseGrading(grade: Grade(rawValue: "先进"), points: Points(tenths: 895))), record(3, nil),
      record(4, CaseGrading(grade: nil)), record(5, CaseGrading(grade: nil, points: Points(tenths: -1))),
      record(6, CaseGrading(grade: Grade(rawValue: "B")), campaign: "2013"),
    ]
    try await tenant.write { tables throws in
      try tables.insert(StoredCampaign(code: Samples.code("2013"), name: "", year: 2013))
      try tables.insert(SampleCases.draft(1), at: Samples.instant(0))
      for record in records {
        try tables.append(Samples.event(record.event))
        try tables.append(record)
      }
    }
    try await tenant.read { tables throws in
      #expect(try tables.gradeRecords() == records)
      let code = Samples.code("2012")
      #expect(try tables.gradeRecords(of: code, until: Samples.instant(.max)) == Array(records[..<4]))
      #expect(try tables.gradeRecords(of: code, until: Samples.instant(30)) == Array(records[..<2]))
      #expect(try tables.gradeRecords(of: code, until: Samples.instant(19)) == [])
      #expect(try tables.gradeRecords(of: Samples.code("2013"), until: Samples.instant(60)) == [records[4]])
    }
  }

  func pastResults() async throws {
    let tenant = try await tenant()
    let rating = Matter(rawValue: "rating")
    let full = StoredPastResult(
      unit: UnitIndex(1), year: 2011, matter: rating, grade: Grade(rawValue: "先进"),
      honour: SchemeWord(rawValue: "五好"), body: UnitIndex(0), decidedOn: Day(year: 2011, month: 12, day: 1))
    let bare = StoredPastResult(
      unit: UnitIndex(2), year: 2011, matter: rating, grade: nil, honour: SchemeWord(rawValue: "h"))
    try await tenant.write { tables throws in
      try tables.upsert(bare)
      try tables.upsert(
        StoredPastResult(unit: full.unit, year: full.year, matter: full.matter, grade: Grade(rawValue: "old")))
      try tables.upsert(full)
    }
    #expect(try await tenant.read { try $0.pastResults() } == [full, bare])
    await expectStorageError(.constraint, .check) {
      try await tenant.write {
        try $0.upsert(StoredPastResult(unit: UnitIndex(1), year: 2010, matter: rating, grade: nil))
      }
    }
  }
}
