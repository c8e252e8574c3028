import OrgDomain

/// Reads what a scheme says on when a grade may be given: caps, requirements, quotas and the limit of a rise.
struct GradeRuleReader {
  private static let capKeys = ["id", "part", "options", "below", "best", "force", "basis"]
  private static let requirementKeys = ["id", "grade", "parts", "force", "basis"]
  private static let quotaKeys = ["id", "grade", "for", "atMost", "force", "perCategory", "atLeastOne", "basis"]

  let entries: SchemeEntries

  func cap(_ value: YAMLValue) -> GradeCap? {
    guard let cap = YAMLMapping(value, name: "caps", keys: GradeRuleReader.capKeys, report: entries.report) else {
      return nil
    }
    let code = cap.required("id", Values.code)
    let part: PartCode? = cap.required("part", Values.word)
    _ = cap.required("options")
    let options: [SchemeWord] = entries.set("options", of: cap, Values.word)
    let below = cap.required("below", Values.percentage)
    let best: Grade? = cap.required("best", Values.word)
    let force = force(of: cap)
    let basis = entries.basis(of: cap)
    guard let code, let part, let below, let best else { return nil }
    return GradeCap(code: code, part: part, options: options, below: below, best: best, force: force, basis: basis)
  }

  func requirement(_ value: YAMLValue) -> GradeRequirement? {
    let keys = GradeRuleReader.requirementKeys
    guard let entry = YAMLMapping(value, name: "requirements", keys: keys, report: entries.report) else { return nil }
    let code = entry.required("id", Values.code)
    let grade: Grade? = entry.required("grade", Values.word)
    _ = entry.required("parts")
    let parts: [PartCode] = entries.set("parts", of: entry, Values.word)
    let force = force(of: entry)
    let basis = entries.basis(of: entry)
    guard let code, let grade else { return nil }
    return GradeRequirement(code: code, grade: grade, parts: parts, force: force, basis: basis)
  }

  func quota(_ value: YAMLValue) -> Quota? {
    guard let quota = YAMLMapping(value, name: "quotas", keys: GradeRuleReader.quotaKeys, report: entries.report) else {
      return nil
    }
    let code = quota.required("id", Values.code)
    let grade: Grade? = quota.required("grade", Values.word)
    let selection = entries.selection(of: quota)
    let atMost = quota.required("atMost", Values.percentage)
    let force = force(of: quota)
    let isPerCategory = quota.boolean("perCategory") ?? false
    let allowsOne = quota.boolean("atLeastOne") ?? false
    let basis = entries.basis(of: quota)
    guard let code, let grade, let atMost else { return nil }
    return Quota(
      code: code, grade: grade, selection: selection, atMost: atMost, force: force, isPerCategory: isPerCategory,
      allowsOne: allowsOne, basis: basis)
  }

  /// What stands under `rise`; nil where nothing does.
  func rise(of scheme: YAMLMapping) -> RiseLimit? {
    guard let rise = scheme.mapping("rise", keys: ["grades", "force", "basis"]) else { return nil }
    let grades = rise.required("grades", Values.number(1...SchemeLimits.grades))
    let force = force(of: rise)
    let basis = entries.basis(of: rise)
    return grades.map { RiseLimit(grades: $0, force: force, basis: basis) }
  }

  private func force(of entry: YAMLMapping) -> Force { entry.optional("force", Values.choice) ?? .hard }
}
