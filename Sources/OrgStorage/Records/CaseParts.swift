import OrgDomain

/// What hangs on the rows of cases: steps with their places, and participants; read for many cases at once.
struct CaseParts {
  private(set) var steps: [CaseNumber: [CaseStep]] = [:]
  private(set) var subjectSide: [CaseNumber: Set<UserNumber>] = [:]
  private(set) var bodySide: [CaseNumber: Set<UserNumber>] = [:]

  /// Reads the parts of cases: three statements, however many cases; none for no case.
  init(of numbers: [CaseNumber], _ connection: any SQLConnection) throws(StorageError) {
    guard !numbers.isEmpty else { return }
    let list = NumberList.values(numbers.map(\.rawValue))
    let places = try Self.places(list, connection)
    for row in try connection.rows(CasePartStatement.steps, list) {
      let number = try row.caseNumber(0)
      let index = try row.int(1)
      guard steps[number, default: []].count == index else { throw row.corrupt(1, "the next step") }
      let step = try CaseStepRow.step(row, places: places[StepKey(number: number, step: index)] ?? [])
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

  private static func places(
    _ list: [SQLValue], _ connection: any SQLConnection
  ) throws(StorageError) -> [StepKey: [CaseStep.Place]] {
    var places: [StepKey: [CaseStep.Place]] = [:]
    for row in try connection.rows(CasePartStatement.places, list) {
      let key = StepKey(number: try row.caseNumber(0), step: try row.int(1))
      var answer: CaseStep.Answer?
      if let opinion: CaseStep.Answer.Opinion = try row.optionalWord(3) {
        answer = CaseStep.Answer(opinion: opinion, user: try row.user(4))
      }
      places[key, default: []].append(CaseStep.Place(body: try row.unit(2), answer: answer))
    }
    return places
  }
}

/// On which side of a case somebody took part.
enum CaseSide: String {
  case subject
  case body
}
