import OrgDomain
import OrgStorage
import Testing

/// Cases come back whole, and pages lose none.
extension StorageContract {
  func cases() async throws {
    let tenant = try await tenant()
    let states = [
      SampleCases.rich(1), SampleCases.draft(2, matter: "评定"), SampleCases.graded(3, CaseGrading(grade: nil)),
      SampleCases.graded(4, CaseGrading(grade: Grade(rawValue: "先进"), points: Points(tenths: 895))),
      SampleCases.handled(5),
    ]
    try await tenant.write { tables throws in
      #expect(try tables.nextCaseNumber().rawValue == 1)
      for state in states { try tables.insert(state, at: Samples.instant(5)) }
      #expect(try tables.nextCaseNumber().rawValue == 6)
    }
    try await tenant.read { tables throws in
      for state in states {
        #expect(try tables.caseState(state.number) == state)
        let number = try tables.caseNumber(unit: state.unit, matter: state.matter, campaign: state.campaign)
        #expect(number == state.number)
      }
      #expect(try tables.caseState(CaseNumber(rawValue: 6)) == nil)
      let other = Samples.code("2013")
      #expect(try tables.caseNumber(unit: UnitIndex(2), matter: .target, campaign: other) == nil)
    }
    await expectStorageError(.constraint, .unique) {
      try await tenant.write { try $0.insert(SampleCases.draft(9), at: Samples.instant(5)) }
    }
    await expectStorageError(.missing) {
      try await tenant.write { try $0.update(SampleCases.draft(9, matter: "x"), at: Samples.instant(5)) }
    }
  }

  func casePages() async throws {
    let tenant = try await tenant()
    let states = (Int64(1)...25).map { number in
      number % 2 == 0
        ? SampleCases.rich(number, unit: Int(number % 4), matter: "m\(number)")
        : SampleCases.draft(number, unit: Int(number % 4), matter: "m\(number % 5)-\(number)")
    }
    try await tenant.write { tables throws in
      for state in states { try tables.insert(state, at: Samples.instant(state.number.rawValue)) }
    }
    let campaign = Samples.code("2012")
    for limit in [1, 3, 25, 1000] {
      for unit in [nil, UnitIndex(2)] {
        for asked in [nil, campaign] {
          let found = try await Self.allPages(limit: limit) { after in
            try await tenant.read { try $0.cases(after: after, limit: limit, campaign: asked, unit: unit) }
          }
          let expected = states.filter { unit == nil || $0.unit == unit }
          #expect(found == expected)
        }
      }
    }
    try await tenant.read { tables throws in
      let matter = Matter(rawValue: "m4")
      for asked in [nil, campaign] {
        for unit in [nil, UnitIndex(0)] {
          let found = try tables.cases(after: nil, limit: 9, matter: matter, campaign: asked, unit: unit)
          #expect(found == [states[3]])
        }
      }
      #expect(try tables.cases(after: nil, limit: 9, campaign: Samples.code("2013")).isEmpty)
      #expect(try tables.cases(after: nil, limit: 9, campaign: Samples.code("2013"), unit: UnitIndex(2)).isEmpty)
    }
  }

  func openCases() async throws {
    let tenant = try await tenant()
    var approved = SampleCases.rich(3, matter: "c")
    approved.apply(.decided(.approved))
    approved.apply(.answered(step: 3, body: UnitIndex(0), by: Samples.user(3), .agreed))
    let filed = approved
    var unfiled = SampleCases.rich(4, matter: "d")
    unfiled.apply(.decided(.rejected))
    var returned = SampleCases.rich(5, matter: "e")
    returned.apply(.returned(by: Samples.user(3), body: UnitIndex(1)))
    var withdrawn = SampleCases.rich(6, matter: "f")
    withdrawn.apply(.withdrawn(by: Samples.user(1)))
    let states = [
      SampleCases.draft(1, matter: "a"), SampleCases.rich(2, matter: "b"), filed, unfiled, returned, withdrawn,
    ]
    try await tenant.write { tables throws in
      for state in states { try tables.insert(state, at: Samples.instant(0)) }
    }
    #expect(try await tenant.read { try $0.caseState(filed.number) } == filed)
    for limit in [1, 2, 100] {
      let found = try await Self.allPages(limit: limit) { after in
        try await tenant.read { try $0.openCases(after: after, limit: limit) }
      }
      #expect(found.map(\.number.rawValue) == [1, 2, 4, 5])
    }
  }

  func caseTimes() async throws {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      for number in Int64(1)...3 {
        try tables.insert(SampleCases.draft(number, matter: "m\(number)"), at: Samples.instant(number))
      }
      try tables.update(SampleCases.draft(2, matter: "m2"), at: Samples.instant(99))
    }
    let times = try await tenant.read { try $0.caseTimes([1, 2, 2, 77].map(CaseNumber.init(rawValue:))) }
    #expect(times.count == 2)
    #expect(times[CaseNumber(rawValue: 1)]?.updatedAt == Samples.instant(1))
    #expect(times[CaseNumber(rawValue: 2)]?.createdAt == Samples.instant(2))
    #expect(times[CaseNumber(rawValue: 2)]?.updatedAt == Samples.instant(99))
    #expect(try await tenant.read { try $0.caseTimes([]).isEmpty })
  }

  /// Whatever happens to a case, with the state before at hand or not, its rows follow.
  func caseUpdates() async throws {
    for isAtHand in [true, false] {
      let tenant = try await tenant()
      var state = SampleCases.draft(1)
      try await tenant.write { [state] in try $0.insert(state, at: Samples.instant(0)) }
      for event in Self.life(rerouted: [SampleCases.steps[0], SampleCases.steps[2]]) {
        let previous = state
        state.apply(event)
        try await tenant.write { [state] tables in
          try tables.update(state, replacing: isAtHand ? previous : nil, at: Samples.instant(1))
          #expect(try tables.caseState(state.number) == state)
        }
      }
    }
  }

  private static func life(rerouted: [CaseStep]) -> [CaseEvent] {
    [
      .created(by: Samples.user(1)), .saved(by: Samples.user(2), proposedGrade: ""),
      .submitted(by: Samples.user(1), round: 1, rule: Samples.code("r"), bookVersion: 1, steps: SampleCases.steps),
      .moved(to: 0), .answered(step: 0, body: UnitIndex(2), by: Samples.user(3), .refused), .skipped(step: 1),
      .rerouted(steps: rerouted), .answered(step: 1, body: UnitIndex(1), by: Samples.user(3), .agreed),
      .returned(by: Samples.user(2), body: UnitIndex(1)),
      .submitted(by: Samples.user(1), round: 2, rule: Samples.code("r"), bookVersion: 2, steps: SampleCases.steps),
      .decided(.rejected), .withdrawn(by: Samples.user(1)),
      .submitted(by: Samples.user(1), round: 3, rule: Samples.code("r"), bookVersion: 2, steps: []),
    ]
  }

  private static func allPages(
    limit: Int, _ page: (CaseNumber?) async throws -> [CaseState]
  ) async throws -> [CaseState] {
    var result: [CaseState] = []
    while true {
      let found = try await page(result.last?.number)
      result += found
      if found.count < limit { return result }
    }
  }
}
