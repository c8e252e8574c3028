import OrgAPI
import OrgDomain

/// Reads an entry under `routes` of an assertion file.
struct RouteAssertionReader {
  private static let keys = ["unit", "units", "matter", "on", "rule", "steps", "noRoute", "covers"]

  let report: YAMLReport
  let known: KnownNames

  func assertion(_ value: YAMLValue) -> RouteAssertion? {
    let before = report.problems.count
    guard let entry = YAMLMapping(value, name: "routes", keys: RouteAssertionReader.keys, report: report) else {
      return nil
    }
    entry.exclude("unit", "units")
    let units = entry.has("units") ? codes("units", of: entry) : requiredCodes("unit", of: entry)
    let matter: Matter? = entry.required("matter", Values.word)
    let day = entry.optional("on", Values.day)
    let rule = entry.optional("rule", Values.code)
    let expectation = expectation(entry)
    let covers = entry.set("covers", Values.code).map(\.text)
    guard let matter, let expectation, report.problems.count == before else { return nil }
    return RouteAssertion(
      place: report.place(value.place), units: units, matter: matter, day: day, rule: rule, expectation: expectation,
      covers: covers)
  }

  private func requiredCodes(_ key: String, of entry: YAMLMapping) -> [UnitCode] {
    entry.required(key) == nil ? [] : codes(key, of: entry)
  }

  /// The codes of a list, or of a single value, all of them units of the bundle.
  private func codes(_ key: String, of entry: YAMLMapping) -> [UnitCode] {
    let codes = entry.set(key, Values.code)
    let values = entry[key].flatMap { report.entries($0, key: key) } ?? []
    for value in values {
      guard case .scalar(let text, _) = value.content, let code = Code(text), !known.has(unit: code) else { continue }
      report.add(.unknownUnit, [text], at: value.place)
    }
    return codes
  }

  private func expectation(_ entry: YAMLMapping) -> RouteAssertion.Expectation? {
    entry.exclude("steps", "noRoute")
    if entry.has("noRoute") {
      guard let isMissing = entry.boolean("noRoute") else { return nil }
      if !isMissing, let place = entry["noRoute"]?.place {
        report.add(.badKind, ["noRoute", "false", "true"], at: place)
      }
      return .noRoute
    }
    guard entry.required("steps") != nil else { return nil }
    return .steps(entry.sequence("steps").compactMap(step))
  }

  /// A step, written as one action and its bodies.
  private func step(_ value: YAMLValue) -> RouteAssertion.Step? {
    let actions = StepAction.allCases.map(\.rawValue)
    guard let step = YAMLMapping(value, name: "steps", keys: actions, report: report) else { return nil }
    let present = StepAction.allCases.filter { step.has($0.rawValue) }
    guard let action = present.first else {
      report.add(.yamlEmpty, ["steps"], at: value.place)
      return nil
    }
    if present.count > 1 { step.exclude(action.rawValue, present[1].rawValue) }
    return RouteAssertion.Step(action: action, bodies: codes(action.rawValue, of: step))
  }
}
