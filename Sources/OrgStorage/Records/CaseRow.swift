import OrgDomain

/// A case's own row: everything but its steps and participants.
enum CaseRow {
  /// Phase, waiting step and verdict; round, revision, rule, book version, document and proposal; then evidence and
  /// what was decided.
  static func values(_ state: CaseState) -> [SQLValue] {
    let phase: (name: String, step: Int?, verdict: CasePhase.Verdict?) =
      switch state.phase {
      case .draft: ("draft", nil, nil)
      case .inReview(let step): ("inReview", step, nil)
      case .decided(let verdict): ("decided", nil, verdict)
      case .published: ("published", nil, nil)
      case .closed: ("closed", nil, nil)
      case .returned: ("returned", nil, nil)
      case .withdrawn: ("withdrawn", nil, nil)
      }
    return [
      .text(phase.name), SQLValue(phase.step.map(Int64.init)), SQLValue(phase.verdict?.rawValue),
      SQLValue(state.round), .integer(state.revision), SQLValue(state.rule), SQLValue(state.bookVersion),
      SQLValue(state.hasDocument), SQLValue(state.proposedGrade), SQLValue(state.submittedOn),
      .text(state.formerBodies.sorted().map { String($0.rawValue) }.joined(separator: ";")),
      .text(WordList.encode(state.subjectEvidence.parts)), SQLValue(state.subjectEvidence.score),
      .text(WordList.encode(state.bodyEvidence.parts)), SQLValue(state.bodyEvidence.score),
      SQLValue(state.grading != nil),
      SQLValue(state.grading?.grade?.rawValue), SQLValue(state.grading?.points),
      SQLValue(state.noticeUntil), SQLValue(state.isReopened),
      SQLValue(state.wayBack.map { Int64($0.step) }), SQLValue(state.wayBack?.body),
      SQLValue(state.cameFrom.map(Int64.init)),
    ]
  }

  /// The case of a row that `CaseStatement.one` and the pages answer, with what the other tables have of it.
  static func state(_ row: SQLRow, _ parts: CaseParts) throws(StorageError) -> CaseState {
    let number = try row.caseNumber(0)
    let phase = try phase(row)
    let steps = parts.steps[number] ?? []
    if case .inReview(let step) = phase, !steps.indices.contains(step) { throw row.corrupt(5, "one of its steps") }
    return CaseState(
      stored: number, unit: try row.unit(1), matter: Matter(rawValue: try row.text(2)), campaign: try row.code(3),
      phase: phase, round: try row.int(7), revision: try row.integer(8), steps: steps, rule: try row.optionalCode(9),
      bookVersion: try row.int(10), submittedOn: try row.optionalDay(13), hasDocument: try row.flag(11),
      proposedGrade: try row.optionalText(12),
      subjectSide: parts.subjectSide[number] ?? [], bodySide: parts.bodySide[number] ?? [],
      formerBodies: try formerBodies(row),
      subjectEvidence: try evidence(row, 15), bodyEvidence: try evidence(row, 17), grading: try grading(row),
      noticeUntil: try row.optionalDay(22), isReopened: try row.flag(23),
      wayBack: try wayBack(row), cameFrom: try row.optionalInt(26))
  }

  private static func wayBack(_ row: SQLRow) throws(StorageError) -> WayBack? {
    guard let step = try row.optionalInt(24) else { return nil }
    return WayBack(step: step, body: try row.unit(25))
  }

  private static func formerBodies(_ row: SQLRow) throws(StorageError) -> Set<UnitIndex> {
    var bodies: Set<UnitIndex> = []
    for text in try row.text(14).split(separator: ";") {
      guard let number = UInt32(text) else { throw row.corrupt(14, "numbers of units") }
      bodies.insert(UnitIndex(rawValue: number))
    }
    return bodies
  }

  private static func evidence(_ row: SQLRow, _ column: Int) throws(StorageError) -> CaseEvidence {
    CaseEvidence(parts: WordList.decode(try row.text(column)), score: try row.optionalPoints(column + 1))
  }

  private static func grading(_ row: SQLRow) throws(StorageError) -> CaseGrading? {
    guard try row.flag(19) else { return nil }
    return CaseGrading(grade: try row.optionalGrade(20), points: try row.optionalPoints(21))
  }

  private static func phase(_ row: SQLRow) throws(StorageError) -> CasePhase {
    switch try row.text(4) {
    case "draft": return .draft
    case "inReview": return .inReview(step: try row.int(5))
    case "decided": return .decided(try row.word(6))
    case "published": return .published
    case "closed": return .closed
    case "returned": return .returned
    case "withdrawn": return .withdrawn
    default: throw row.corrupt(4, "a phase")
    }
  }
}
