import OrgDomain

/// How a step of a case, without its bodies, stands in its row.
enum CaseStepRow {
  /// The parameters of `CasePartStatement.insertStep`.
  static func values(_ step: CaseStep, at index: Int, of number: CaseNumber) -> [SQLValue] {
    [SQLValue(number), SQLValue(index), .text(step.action.rawValue)]
      + mode(step.mode) + due(step.due) + condition(step.condition)
      + [.text(step.refusal.rawValue), .text(step.silence.rawValue), SQLValue(step.isSkipped)]
      + [SQLValue(step.people), SQLValue(step.dueAt)]
  }

  /// The step of a row that `CasePartStatement.steps` answers.
  static func step(
    _ row: SQLRow, places: [CaseStep.Place], signers: [CaseStep.Signer]
  ) throws(StorageError) -> CaseStep {
    CaseStep(
      action: try row.word(2), places: places, mode: try mode(row), due: try due(row), condition: try condition(row),
      refusal: try row.word(14), silence: try row.word(15), people: try row.int(17),
      isSkipped: try row.flag(16), dueAt: try row.optionalInstant(18), signers: signers)
  }

  // MARK: - Signing mode

  private static func mode(_ mode: SigningMode) -> [SQLValue] {
    switch mode {
    case .all(let order): [.text("all"), .text(order.rawValue), .null, .null]
    case .any: [.text("any"), .null, .null, .null]
    case .vote(let weights, let threshold):
      [.text("vote"), .null, .text(weights.map(String.init).joined(separator: ";")), SQLValue(threshold)]
    }
  }

  private static func mode(_ row: SQLRow) throws(StorageError) -> SigningMode {
    switch try row.text(3) {
    case "all": return .all(try row.word(4))
    case "any": return .any
    case "vote":
      var weights: [Int] = []
      for part in try row.text(5).split(separator: ";") {
        guard let weight = Int(part) else { throw row.corrupt(5, "weights") }
        weights.append(weight)
      }
      return .vote(weights: weights, threshold: try row.int(6))
    default: throw row.corrupt(3, "a signing mode")
    }
  }

  // MARK: - Due time

  private static func due(_ due: StepTemplate.Due?) -> [SQLValue] {
    switch due {
    case nil: [.null, .null]
    case .days(let count): [.text("days"), SQLValue(count)]
    case .workingDays(let count): [.text("workingDays"), SQLValue(count)]
    }
  }

  private static func due(_ row: SQLRow) throws(StorageError) -> StepTemplate.Due? {
    switch try row.optionalText(7) {
    case nil: return nil
    case "days": return .days(try row.int(8))
    case "workingDays": return .workingDays(try row.int(8))
    default: throw row.corrupt(7, "a unit of time")
    }
  }

  // MARK: - Condition

  private static func condition(_ condition: CaseCondition?) -> [SQLValue] {
    let known = condition ?? CaseCondition()
    return [
      SQLValue(condition != nil), .text(TextList.encode(known.proposedGrades)),
      SQLValue(known.scoreAtLeast.map(Int64.init)), SQLValue(known.scoreBelow.map(Int64.init)),
      .text(TextList.encode(known.evidence)),
    ]
  }

  private static func condition(_ row: SQLRow) throws(StorageError) -> CaseCondition? {
    guard try row.flag(9) else { return nil }
    guard let grades = TextList.decode(try row.text(10)) else { throw row.corrupt(10, "a list") }
    guard let evidence = TextList.decode(try row.text(13)) else { throw row.corrupt(13, "a list") }
    return CaseCondition(
      proposedGrades: grades, scoreAtLeast: try row.optionalInt(11), scoreBelow: try row.optionalInt(12),
      evidence: evidence)
  }
}
