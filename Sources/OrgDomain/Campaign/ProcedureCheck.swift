/// Checks procedures and questionnaire minima, of a scheme or of a plan, against what the scheme declares.
struct ProcedureCheck {
  let procedures: [Procedure]
  let questionnaires: [QuestionnaireMinimum]
  let scheme: Scheme

  var problems: [SchemeProblem] {
    procedures.enumerated().flatMap(procedureProblems) + hidden
      + questionnaires.enumerated().flatMap(questionnaireProblems)
  }

  /// Procedures that never hold, because the first that fits does.
  private var hidden: [SchemeProblem] {
    procedures.enumerated().compactMap { index, procedure in
      let isHidden = procedures[..<index].contains {
        $0.matter == procedure.matter && $0.selection.covers(procedure.selection)
      }
      return isHidden ? .hiddenProcedure(procedure.matter, in: SchemePlace(.procedures, index)) : nil
    }
  }

  private func procedureProblems(_ index: Int, _ procedure: Procedure) -> [SchemeProblem] {
    let twice = DuplicateFinder.repeated(procedure.parts.map(\.code.rawValue)).map {
      SchemeProblem.duplicate($0.word, in: SchemePlace(.procedures, index, item: $0.index))
    }
    return twice
      + procedure.parts.enumerated().flatMap { item, part in
        partProblems(part, in: SchemePlace(.procedures, index, item: item))
      }
  }

  private func partProblems(_ part: EvidencePart, in place: SchemePlace) -> [SchemeProblem] {
    var problems: [SchemeProblem] = []
    if part.gate == .subject, part.producer != .subject { problems.append(.gateBeforeProducer(part.code, in: place)) }
    if part.gate == .step(.guide) { problems.append(.gateNeverWaits(part.code, in: place)) }
    guard let demands = part.ballot else { return problems }
    guard part.kind == .ballot else { return problems + [.demandsWithoutBallot(part.code, in: place)] }
    return problems + ballotProblems(demands, part.code, in: place)
  }

  private func ballotProblems(
    _ demands: BallotDemands, _ part: PartCode, in place: SchemePlace
  ) -> [SchemeProblem] {
    var problems = DuplicateFinder.repeated(demands.options.map(\.rawValue)).map {
      SchemeProblem.duplicate($0.word, in: place)
    }
    let options = scheme.options(of: demands)
    problems += demands.carrying.filter { !options.contains($0) }.map { .unknownOption($0, in: place) }
    if demands.carrying.isEmpty != (demands.atLeast == nil) { problems.append(.carryingIncomplete(part, in: place)) }
    if demands.bindsProposal {
      let grades = options.map { Grade(rawValue: $0.rawValue) }
      problems += grades.filter { scheme.rank(of: $0) == nil }.map { .unknownGrade($0, in: place) }
    }
    problems += demands.groups.keys.sorted().filter { !declares(group: $0) }.map { .unknownGroup($0, in: place) }
    let counted = Set(demands.presentOf.keys).union(demands.ratio.keys)
    return problems
      + counted.sorted().filter { demands.groups[$0] == nil }.map { .unknownGroup($0, in: place) }
      + strangers(to: demands).map { .unknownGroup($0, in: place) }
  }

  /// Who is to vote by the roster, and is no group of the ballot; all do only where it has no groups.
  private func strangers(to demands: BallotDemands) -> [SchemeWord] {
    switch demands.roster {
    case nil: []
    case .all: demands.groups.isEmpty ? [] : [.allVoters]
    case .group(let group): demands.groups[group] == nil ? [group] : []
    }
  }

  private func questionnaireProblems(_ index: Int, _ minimum: QuestionnaireMinimum) -> [SchemeProblem] {
    minimum.ratio.keys.sorted().filter { !declares(group: $0) }
      .map { .unknownGroup($0, in: SchemePlace(.questionnaires, index)) }
  }

  private func declares(group: SchemeWord) -> Bool { scheme.groups.contains { $0.code == group } }
}

extension Scheme {
  /// What may be voted for in a ballot: its own options, or the grades.
  func options(of demands: BallotDemands) -> [SchemeWord] {
    demands.options.isEmpty ? grades.map { SchemeWord(rawValue: $0.code.rawValue) } : demands.options
  }
}

/// Finds what stands twice in a list.
enum DuplicateFinder {
  /// Each word that stood before, with its place.
  static func repeated(_ words: [String]) -> [(index: Int, word: String)] {
    var seen: Set<String> = []
    return words.enumerated().filter { !seen.insert($0.element).inserted }.map { ($0.offset, $0.element) }
  }
}
