import OrgAPI
import OrgDomain

/// Turns the problems of a scheme or plan into problems of its file.
struct SchemePlaces {
  /// The scheme or plan as it stands in its file.
  let value: YAMLValue
  /// The grades that may be named.
  let grades: [Grade]
  let file: String

  func problem(_ problem: SchemeProblem) -> BundleProblem {
    let (code, arguments, word) = sentence(problem)
    let entry = entry(of: problem)
    var place = entry.place
    if let word {
      let places = places(of: word, in: entry)
      // An indicator that repeats another one of its form.
      let isRepeated = problem.place.section == .scoring && code == .duplicateValue
      place = (isRepeated ? places.dropFirst().first : nil) ?? places.first ?? place
    }
    return BundleProblem(file: file, line: place.line, column: place.column, code: code, arguments: arguments)
  }

  // MARK: - Places

  /// The entry in question, or as much of the way to it as there is.
  private func entry(of problem: SchemeProblem) -> YAMLValue {
    var path: [YAMLStep] = [.key(problem.place.section.rawValue)]
    if case .stepNotAllowed(_, let matter, _) = problem { path.append(.key(matter.rawValue)) }
    if let index = problem.place.index { path.append(.index(index)) }
    if let item = problem.place.item {
      if problem.place.section == .procedures { path.append(.key("parts")) }
      path.append(.index(item))
    }
    while !path.isEmpty {
      if let found = value.value(at: path) { return found }
      path.removeLast()
    }
    return value
  }

  private func places(of word: String, in entry: YAMLValue) -> [TextPlace] {
    var places: [TextPlace] = []
    entry.forEachText { text, place in if text == word { places.append(place) } }
    return places
  }

  // MARK: - Words

  /// The code, its arguments, and the word at which to point.
  private func sentence(_ problem: SchemeProblem) -> (BundleProblemCode, [String], String?) {
    let section = problem.place.section.rawValue
    switch problem {
    case .noGrades, .noGradingMatter, .emptyList: return (.yamlEmpty, [section], nil)
    case .duplicate(let word, _): return (.duplicateValue, [section, word], word)
    case .unknownGrade(let grade, _):
      return (.schemeUnknownGrade, [grade.rawValue, listed(grades.map(\.rawValue))], grade.rawValue)
    case .unknownPart(let part, _): return (.schemeUnknownPart, [part.rawValue], part.rawValue)
    case .unknownOption(let option, _): return (.schemeUnknownOption, [option.rawValue], option.rawValue)
    case .unknownGroup(let group, _): return (.schemeUnknownGroup, [group.rawValue], group.rawValue)
    case .unknownRecord(let record, _): return (.schemeUnknownRecord, [record.rawValue], record.rawValue)
    case .unknownRate(let rate, _): return (.schemeUnknownRate, [rate.text], rate.text)
    case .notBallot(let part, _): return (.schemeNotBallot, [part.rawValue], part.rawValue)
    case .demandsWithoutBallot: return (.yamlKeyNeeds, ["options", "kind: ballot"], "options")
    case .carryingIncomplete: return (.yamlKeyNeeds, ["carrying", "atLeast"], "carrying")
    case .gateBeforeProducer(let part, _): return (.schemeGateBeforeProducer, [part.rawValue], "by")
    case .gateNeverWaits(let part, _): return (.schemeGateNeverWaits, [part.rawValue], "before")
    case .bandsOutOfOrder: return (.schemeBandsOutOfOrder, [], "bands")
    case .bandsOpenBelow: return (.schemeBandsOpenBelow, [], "bands")
    case .ratioLength(let count, let grades): return (.schemeRatioLength, [String(count), String(grades)], nil)
    case .rateWithoutTarget: return (.yamlMissingKey, ["atLeast"], nil)
    case .rateCircle(let rates, _): return (.schemeRateCircle, [listed(rates.map(\.text))], "higherThan")
    case .rateNotHigher(let rate, let other, _):
      return (.schemeRateNotHigher, [rate.text, other.text], other.text)
    case .emptyPhase(let phase, _): return (.schemeEmptyPhase, [phase.rawValue], "until")
    case .stepNotAllowed(let action, _, _): return (.planStepNotAllowed, [action.rawValue], action.rawValue)
    case .partOfScheme(let part, _): return (.planPartOfScheme, [part.rawValue], part.rawValue)
    }
  }
}
