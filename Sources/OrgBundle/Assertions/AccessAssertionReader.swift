import OrgAPI
import OrgDomain

/// Reads an entry under `access` of an assertion file.
struct AccessAssertionReader {
  private static let keys = ["user", "action", "unit", "matter", "allowed", "covers"]
  private static let assignPrefix = "assign:"

  let report: YAMLReport
  let known: KnownNames

  func assertion(_ value: YAMLValue) -> AccessAssertion? {
    let before = report.problems.count
    guard let entry = YAMLMapping(value, name: "access", keys: AccessAssertionReader.keys, report: report) else {
      return nil
    }
    let user = entry.required("user", Values.code)
    let unit = entry.required("unit", Values.code)
    if let user, !known.has(user: user), let place = entry["user"]?.place {
      report.add(.unknownUser, [user.text], at: place)
    }
    if let unit, !known.has(unit: unit), let place = entry["unit"]?.place {
      report.add(.unknownUnit, [unit.text], at: place)
    }
    let action = action(entry)
    let isAllowed = entry.required("allowed") == nil ? nil : entry.boolean("allowed")
    let covers = entry.set("covers", Values.code).map(\.text)
    guard let user, let unit, let action, let isAllowed, report.problems.count == before else { return nil }
    return AccessAssertion(
      place: report.place(value.place), user: user, action: action, unit: unit, isAllowed: isAllowed, covers: covers)
  }

  private func action(_ entry: YAMLMapping) -> AccessAssertion.Action? {
    let matter: Matter? = entry.optional("matter", Values.word)
    guard let value = entry["action"], let text = entry.required("action", Values.text) else {
      _ = entry.required("action")
      return nil
    }
    if entry.has("matter") {
      if let action = StepAction(rawValue: text) { return matter.map { .step(action, $0) } }
      report.add(.matterWithoutStep, [clipped(text)], at: entry.place(of: "matter"))
    }
    if text.hasPrefix(AccessAssertionReader.assignPrefix) {
      let role = String(text.dropFirst(AccessAssertionReader.assignPrefix.count))
      if role.isEmpty || !known.has(role: role) { report.add(.unknownRole, [clipped(role)], at: value.place) }
      return .assign(role)
    }
    guard RoleNames.permissions.contains(text) else {
      let words = RoleNames.permissions + [AccessAssertionReader.assignPrefix + "ROLE"]
      report.add(.badKind, ["action", clipped(text), words.joined(separator: ", ")], at: value.place)
      return nil
    }
    return .permission(text)
  }
}
