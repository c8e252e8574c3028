import OrgDomain

/// What hangs on the rows of cases: steps with their places, and participants; read for many cases at once.
struct CaseParts {
  private(set) var steps: [CaseNumber: [CaseStep]] = [:]
  private(set) var subjectSide: [CaseNumber: Set<UserNumber>] = [:]
  private(set) var bodySide: [CaseNumber: Set<UserNumber>] = [:]

  /// Reads the parts of cases: four statements, however many cases; none for no case.
  init(of numbers: [CaseNumber], _ connection: any SQLConnection) throws(StorageError) {
    guard !numbers.isEmpty else { return }
    let list = NumberList.values(numbers.map(\.rawValue))
    let places = try Self.parts(CasePartStatement.places, list, connection, CasePlaceRow.place)
    let signers = try Self.parts(CasePartStatement.signers, list, connection, CasePlaceRow.signer)
    for row in try connection.rows(CasePartStatement.steps, list) {
      let number = try row.caseNumber(0)
      let index = try row.int(1)
      guard steps[number, default: []].count == index else { throw row.corrupt(1, "the next step") }
      let key = StepKey(number: number, step: index)
      let step = try CaseStepRow.step(row, places: places[key] ?? [], signers: signers[key] ?? [])
      steps[number, default: []].append(step)
    }
    for row in try connection.rows(CasePartStatement.participants, list) {
      let number = try row.caseNumber(0)
      switch try row.text(1) {
      case CaseSide.subject.rawValue: subjectSide[number, default: []].insert(try row.user(2))
      case CaseSide.body.rawValue: bodySide[number, default: []].insert(try row.user(2))
      default: throw row.corrupt(1, "a side")
      }
    }
  }

  /// The parts of a case at hand.
  init(of state: CaseState) {
    steps[state.number] = state.steps
    subjectSide[state.number] = state.subjectSide
    bodySide[state.number] = state.bodySide
  }

  private struct StepKey: Hashable {
    let number: CaseNumber
    let step: Int
  }

  private static func parts<Part>(
    _ statement: CasePartStatement, _ list: [SQLValue], _ connection: any SQLConnection,
    _ read: (SQLRow) throws(StorageError) -> Part
  ) throws(StorageError) -> [StepKey: [Part]] {
    var parts: [StepKey: [Part]] = [:]
    for row in try connection.rows(statement, list) {
      parts[StepKey(number: try row.caseNumber(0), step: try row.int(1)), default: []].append(try read(row))
    }
    return parts
  }
}

/// On which side of a case somebody took part.
enum CaseSide: String {
  case subject
  case body
}
