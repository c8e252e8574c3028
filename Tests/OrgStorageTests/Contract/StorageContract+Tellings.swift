import OrgDomain
import OrgStorage
import Testing

/// Copies, read marks, urges and comments, and what somebody did.
extension StorageContract {
  private static func number(_ number: Int64) -> CaseNumber { CaseNumber(rawValue: number) }

  private func tenantWithCases() async throws -> TenantDatabase {
    let tenant = try await tenant()
    try await tenant.write { tables throws in
      for number in 1...3 {
        try tables.insert(SampleCases.rich(Int64(number), matter: "m\(number)"), at: Samples.instant(0))
      }
      for event in 101...109 { try tables.append(Samples.event(Int64(event))) }
    }
    return tenant
  }

  func tellings() async throws {
    let tenant = try await tenantWithCases()
    let copies = [(1, 0), (1, 2), (3, 0)].map { number, unit in
      StoredCopy(number: Self.number(Int64(number)), unit: UnitIndex(unit), event: 104)
    }
    let readings = [(1, 1, 5), (1, 2, 6), (3, 1, 7)].map { number, user, revision in
      StoredReading(
        number: Self.number(Int64(number)), user: Samples.user(Int64(user)), revision: Int64(revision),
        at: Samples.instant(Int64(revision)))
    }
    try await tenant.write { tables throws in
      for copy in copies { try tables.insert(copy) }
      try tables.put(
        StoredReading(number: Self.number(1), user: Samples.user(1), revision: 2, at: Samples.instant(1)))
      for reading in readings { try tables.put(reading) }
    }
    try await tenant.read { tables throws in
      let all = [1, 2, 3].map { Self.number(Int64($0)) }
      #expect(try tables.copies(of: all) == [all[0]: [UnitIndex(0), UnitIndex(2)], all[2]: [UnitIndex(0)]])
      #expect(try tables.copies(of: []).isEmpty)
      let units = [UnitIndex(0), UnitIndex(2)]
      #expect(try tables.cases(copiedTo: units, after: nil, limit: 9) == [all[0], all[2]])
      #expect(try tables.cases(copiedTo: units, after: nil, limit: 1) == [all[0]])
      #expect(try tables.cases(copiedTo: [UnitIndex(2)], after: all[0], limit: 9).isEmpty)
      #expect(try tables.copies(after: nil, limit: 2) + tables.copies(after: copies[1], limit: 2) == copies)
      #expect(try tables.readings(after: nil, limit: 2) + tables.readings(after: readings[1], limit: 2) == readings)
      #expect(try tables.readings(of: all[0]) == [readings[0], readings[1]])
      #expect(try tables.readings(of: all, by: Samples.user(1)) == [all[0]: readings[0], all[2]: readings[2]])
    }
    await #expect(throws: StorageError.self) { try await tenant.write { try $0.insert(copies[0]) } }
  }

  func urgesAndComments() async throws {
    let tenant = try await tenantWithCases()
    let urges = [
      StoredUrge(
        event: 101, number: Self.number(2),
        urge: Urge(at: Samples.instant(1), unit: UnitIndex(1), user: Samples.user(1))),
      StoredUrge(event: 102, number: Self.number(1), urge: Urge(at: Samples.instant(2))),
    ]
    let question = StoredComment(comment: CommentNumber(rawValue: 103), number: Self.number(1), replyTo: nil)
    let answer = StoredComment(comment: CommentNumber(rawValue: 105), number: Self.number(1), replyTo: question.comment)
    try await tenant.write { tables throws in
      for urge in urges { try tables.insert(urge) }
      for comment in [question, answer] { try tables.insert(comment) }
      try tables.insertTellingText(event: 105, Self.number(1), text: "答", salt: [7])
      #expect(try tables.currentUrges() == urges.reversed())
      try tables.endUrges(of: Self.number(2))
    }
    try await tenant.read { tables throws in
      #expect(try tables.currentUrges() == [urges[1]])
      let stored = try tables.urges(after: 0, limit: 1) + tables.urges(after: 101, limit: 9)
      #expect(stored.map(\.isCurrent) == [false, true] && stored.map(\.urge) == urges.map(\.urge))
      #expect(try tables.comment(answer.comment) == answer && tables.comment(CommentNumber(rawValue: 104)) == nil)
      let first = try tables.comments(of: Self.number(1), after: nil, limit: 1)
      let second = try tables.comments(of: Self.number(1), after: question.comment, limit: 9)
      #expect((first + second).map(\.comment) == [question, answer] && (first + second).map(\.text) == [nil, "答"])
      #expect(second.first?.at == Samples.instant(105_000))
      #expect(try tables.comments(after: nil, limit: 9) == [question, answer])
      #expect(try tables.tellingTexts(of: Self.number(1)) == [105: "答"])
      #expect(try tables.tellingTexts(after: 0, limit: 9).map(\.salt) == [[7]])
    }
    let stray = StoredComment(
      comment: CommentNumber(rawValue: 106), number: Self.number(1), replyTo: CommentNumber(rawValue: 104))
    await #expect(throws: StorageError.self) { try await tenant.write { try $0.insert(stray) } }
  }

  func caseNumbers() async throws {
    let tenant = try await tenantWithCases()
    try await tenant.read { tables throws in
      let all = [1, 2, 3].map { Self.number(Int64($0)) }
      func numbers(_ user: Int64, _ isSubjectSide: Bool, after: CaseNumber?, _ limit: Int) throws -> [CaseNumber] {
        try tables.caseNumbers(of: Samples.user(user), isSubjectSide: isSubjectSide, after: after, limit: limit)
      }
      #expect(try numbers(1, true, after: nil, 9) == all && numbers(1, true, after: all[0], 1) == [all[1]])
      #expect(try numbers(1, false, after: nil, 9).isEmpty && numbers(3, true, after: nil, 9).isEmpty)
      #expect(try tables.cases([all[2], all[0], Self.number(8)]).map(\.number) == [all[0], all[2]])
      #expect(try tables.cases([]).isEmpty)
    }
  }
}
