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
    let (code, arguments, aim) = sentence(problem)
    let place = aim.place(in: entry(of: problem))
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

  // MARK: - Words

  /// What tells entries from each other.
  private static let codes = ["code", "id", "form"]
  private static let gradeKeys = ["best", "grade", "grades", "gradeNot", "promotedFrom", "standingAt", "options"]

  /// The code, its arguments, and what to point at.
  private func sentence(_ problem: SchemeProblem) -> (BundleProblemCode, [String], SchemeAim) {
    let section = problem.place.section.rawValue
    switch problem {
    case .noGrades, .noGradingMatter, .emptyList: return (.yamlEmpty, [section], .entry)
    case .duplicate(let word, let place): return (.duplicateValue, [section, word], repetition(of: word, in: place))
    case .unknownGrade(let grade, _):
      let arguments = [grade.rawValue, listed(grades.map(\.rawValue))]
      return (.schemeUnknownGrade, arguments, .word(grade.rawValue, under: SchemePlaces.gradeKeys))
    case .unknownPart(let part, _): return (.schemeUnknownPart, [part.rawValue], named(part.rawValue, "part", "parts"))
    case .unknownOption(let option, _):
      return (.schemeUnknownOption, [option.rawValue], named(option.rawValue, "options", "carrying"))
    case .unknownGroup(let group, _):
      return (.schemeUnknownGroup, [group.rawValue], named(group.rawValue, "groups", "presentOf", "ratio", "roster"))
    case .unknownRecord(let record, _):
      return (.schemeUnknownRecord, [record.rawValue], named(record.rawValue, "record"))
    case .unknownRate(let rate, _): return (.schemeUnknownRate, [rate.text], named(rate.text, "higherThan"))
    case .notBallot(let part, _): return (.schemeNotBallot, [part.rawValue], named(part.rawValue, "part"))
    case .demandsWithoutBallot: return (.yamlKeyNeeds, ["options", "kind: ballot"], .key("options"))
    case .carryingIncomplete: return (.yamlKeyNeeds, ["carrying", "atLeast"], .key("carrying"))
    case .gateBeforeProducer(let part, _): return (.schemeGateBeforeProducer, [part.rawValue], .key("by"))
    case .gateNeverWaits(let part, _): return (.schemeGateNeverWaits, [part.rawValue], .key("before"))
    case .bandsOutOfOrder: return (.schemeBandsOutOfOrder, [], .key("bands"))
    case .bandsOpenBelow: return (.schemeBandsOpenBelow, [], .key("bands"))
    case .ratioLength(let count, let grades): return (.schemeRatioLength, [String(count), String(grades)], .entry)
    case .rateWithoutTarget: return (.yamlMissingKey, ["atLeast"], .entry)
    case .rateCircle(let rates, _): return (.schemeRateCircle, [listed(rates.map(\.text))], .key("higherThan"))
    case .rateNotHigher(let rate, let other, _):
      return (.schemeRateNotHigher, [rate.text, other.text], named(other.text, "higherThan"))
    case .emptyPhase(let phase, _): return (.schemeEmptyPhase, [phase.rawValue], .key("until"))
    case .hiddenProcedure(let matter, _): return (.schemeHiddenProcedure, [matter.rawValue], .key("matter"))
    case .stepNotAllowed(let action, _, _):
      return (.planStepNotAllowed, [action.rawValue], named(action.rawValue, "action"))
    case .partOfScheme(let part, _): return (.planPartOfScheme, [part.rawValue], named(part.rawValue, "code"))
    case .partOfPlan(let part, let unit, _):
      return (.planPartOfPlan, [part.rawValue, unit.text], named(part.rawValue, "code"))
    }
  }

  private func named(_ word: String, _ keys: String...) -> SchemeAim { .word(word, under: keys) }

  /// The code of an entry that stands before it; or, inside one form, that of an indicator.
  private func repetition(of word: String, in place: SchemePlace) -> SchemeAim {
    guard place.section == .scoring, let index = place.index,
      value.value(at: [.key(place.section.rawValue), .index(index), .key("form")])?.text != word
    else { return .word(word, under: SchemePlaces.codes) }
    return .repeated(word, under: ["code"])
  }
}
