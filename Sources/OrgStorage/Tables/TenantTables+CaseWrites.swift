public import OrgDomain

extension TenantTables {
  /// Adds a case with its steps and participants. Throws `.constraint` (`.unique`) where the number is taken, or unit,
  /// matter and campaign have a case.
  public func insert(_ state: CaseState, at: Instant) throws(StorageError) {
    try connection.execute(
      CaseStatement.insert,
      [SQLValue(state.number), SQLValue(state.unit), .text(state.matter.rawValue), SQLValue(state.campaign)]
        + CaseRow.values(state) + [SQLValue(at)])
    try insertSteps(of: state)
    try setParticipants(.subject, of: state.number, from: [], to: state.subjectSide)
    try setParticipants(.body, of: state.number, from: [], to: state.bodySide)
  }

  /// Brings a case's rows to a state. Steps are rewritten only where the route itself changed; an answer or a skipped
  /// step changes its own row.
  ///
  /// - Parameter previous: the case as this transaction last read or wrote it, which saves reading it; nil: it is read.
  /// - Throws: `.missing` for an unknown case.
  public func update(_ state: CaseState, replacing previous: CaseState? = nil, at: Instant) throws(StorageError) {
    let number = state.number
    try connection.executeMeetingRow(
      CaseStatement.update, [SQLValue(number)] + CaseRow.values(state) + [SQLValue(state.unit), SQLValue(at)],
      "case \(number.rawValue)")
    let parts = if let previous { CaseParts(of: previous) } else { try CaseParts(of: [number], connection) }
    let steps = parts.steps[number] ?? []
    if steps.map(\.route) == state.steps.map(\.route) {
      try setProgress(of: state, from: steps)
    } else {
      try connection.execute(CasePartStatement.deleteSigners, [SQLValue(number)])
      try connection.execute(CasePartStatement.deletePlaces, [SQLValue(number)])
      try connection.execute(CasePartStatement.deleteSteps, [SQLValue(number)])
      try insertSteps(of: state)
    }
    try setParticipants(.subject, of: number, from: parts.subjectSide[number] ?? [], to: state.subjectSide)
    try setParticipants(.body, of: number, from: parts.bodySide[number] ?? [], to: state.bodySide)
  }

  private func insertSteps(of state: CaseState) throws(StorageError) {
    for (index, step) in state.steps.enumerated() {
      try connection.execute(CasePartStatement.insertStep, CaseStepRow.values(step, at: index, of: state.number))
      for (position, place) in step.places.enumerated() {
        try connection.execute(
          CasePartStatement.insertPlace,
          [SQLValue(state.number), SQLValue(index), SQLValue(position), SQLValue(place.body)]
            + CasePlaceRow.values(place))
      }
    }
    try insertSigners(of: state)
  }

  private func insertSigners(of state: CaseState) throws(StorageError) {
    for (index, step) in state.steps.enumerated() {
      for (position, signer) in step.signers.enumerated() {
        try connection.execute(
          CasePartStatement.insertSigner,
          [SQLValue(state.number), SQLValue(index), SQLValue(position)] + CasePlaceRow.values(signer))
      }
    }
  }

  /// Writes the answers, due times and skips in which a case's steps differ from those stored; the route is the same.
  private func setProgress(of state: CaseState, from steps: [CaseStep]) throws(StorageError) {
    for (index, (before, after)) in zip(steps, state.steps).enumerated() where before != after {
      if before.isSkipped != after.isSkipped || before.dueAt != after.dueAt {
        try connection.execute(
          CasePartStatement.setStep,
          [SQLValue(state.number), SQLValue(index), SQLValue(after.isSkipped), SQLValue(after.dueAt)])
      }
      for (position, place) in after.places.enumerated() where before.places[position] != place {
        try connection.execute(
          CasePartStatement.setPlace,
          [SQLValue(state.number), SQLValue(index), SQLValue(position)] + CasePlaceRow.values(place))
      }
    }
    guard steps.map(\.signers) != state.steps.map(\.signers) else { return }
    try connection.execute(CasePartStatement.deleteSigners, [SQLValue(state.number)])
    try insertSigners(of: state)
  }

  private func setParticipants(
    _ side: CaseSide, of number: CaseNumber, from before: Set<UserNumber>, to after: Set<UserNumber>
  ) throws(StorageError) {
    func set(_ statement: CasePartStatement, _ users: Set<UserNumber>) throws(StorageError) {
      for user in users.sorted() {
        try connection.execute(statement, [SQLValue(number), .text(side.rawValue), SQLValue(user)])
      }
    }
    try set(.deleteParticipant, before.subtracting(after))
    try set(.insertParticipant, after.subtracting(before))
  }
}

extension CaseStep {
  /// The step without what happened in it: what the route alone gave.
  fileprivate var route: CaseStep {
    CaseStep(
      action: action, places: places.map { Place(body: $0.body) }, mode: mode, due: due, condition: condition,
      refusal: refusal, silence: silence, people: people)
  }
}
