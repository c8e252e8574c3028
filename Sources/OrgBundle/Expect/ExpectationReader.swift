import OrgAPI
import OrgDomain

/// Reads an entry of expect.yaml.
struct ExpectationReader {
  private static let keys = ["id", "clause", "covers", "what", "at", "as", "call", "params", "expect", "error"]

  /// The most members of one object.
  static let memberLimit = 1_000

  let report: YAMLReport
  let known: KnownNames

  func expectation(_ value: YAMLValue) -> Expectation? {
    let before = report.problems.count
    guard let entry = YAMLMapping(value, name: "expect", keys: ExpectationReader.keys, report: report) else {
      return nil
    }
    let id = entry.required("id", Values.code)
    let clause = entry.required("clause", Values.text)
    let covers = SchemeEntries(report: report, known: known).set("covers", of: entry, Values.code).map(\.text)
    let what = entry.required("what", Values.text)
    let at = entry.optional("at", Values.time)
    let user = entry.optional("as", Values.code)
    if let user, !known.has(user: user), let place = entry["as"]?.place {
      report.add(.unknownUser, [user.text], at: place)
    }
    let method = entry.required("call", Values.code)
    let params = object("params", of: entry)
    let outcome = outcome(entry)
    guard let id, let clause, let what, let method, let outcome, report.problems.count == before else { return nil }
    return Expectation(
      place: report.place(value.place), id: id, clause: clause, covers: covers, what: what, at: at,
      time: at.flatMap { _ in entry["at"]?.text }, user: user, method: method.text, params: params ?? [:],
      outcome: outcome)
  }

  private func outcome(_ entry: YAMLMapping) -> Expectation.Outcome? {
    entry.exclude("expect", "error")
    if entry.has("error") { return error(of: entry).map { .error($0) } }
    guard entry.required("expect") != nil, let result = object("expect", of: entry) else { return nil }
    checkContent(result, "expect", entry)
    return .result(result)
  }

  /// Any refusal, a fault of the server too, would do without its kind.
  private func error(of entry: YAMLMapping) -> JSONValue? {
    guard let error = object("error", of: entry) else { return nil }
    checkContent(error, "error", entry)
    if error["kind"]?.string == nil, error.object?.members.isEmpty == false, let place = entry["error"]?.place {
      report.add(.yamlMissingKey, ["kind"], at: place)
    }
    return error
  }

  /// What expects nothing holds whatever comes.
  private func checkContent(_ value: JSONValue, _ key: String, _ entry: YAMLMapping) {
    if value.object?.members.isEmpty == true { report.add(.yamlEmpty, [key], at: entry[key]?.place ?? entry.place) }
  }

  /// The mapping behind a key; nil where it is not there, and with a problem where it is none.
  private func object(_ key: String, of entry: YAMLMapping) -> JSONValue? {
    guard let value = entry[key] else { return nil }
    guard case .mapping = value.content else {
      report.wrongType(value, key: key, expected: "mapping")
      return nil
    }
    if let widest = value.mappingBeyond(ExpectationReader.memberLimit) {
      let arguments = [key, String(widest.count), String(ExpectationReader.memberLimit)]
      report.add(.yamlTooLong, arguments, at: widest.place)
      return nil
    }
    return value.json
  }
}
