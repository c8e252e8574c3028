import OrgAPI
import OrgBundle
import OrgDomain
import OrgService
import OrgText

extension CheckReport {
  /// Prints the report for people: mistakes and failures first, the numbers last.
  func say(_ words: Words) {
    for problem in reading.problems { Console.say(words.catalogue.text(of: problem)) }
    let texts = AssertionText(words: words, tree: reading.tree)
    for outcome in failures { Console.say(texts.line(outcome)) }
    sayContents(words)
    sayGaps(words)
    sayUnused(words)
    sayVerdict(words)
  }

  private func sayContents(_ words: Words) {
    guard let bundle = reading.bundle else { return }
    let counts = [bundle.units.count, bundle.users.count, bundle.grants.count, bundle.rules.count]
    Console.say(
      words(
        "\(bundle.tenant.name)：\(counts[0]) 个单位，\(counts[1]) 名用户，\(counts[2]) 项授权，\(counts[3]) 条规则",
        "\(bundle.tenant.name): " + words.counted(counts[0], "unit", "units") + ", "
          + words.counted(counts[1], "user", "users") + ", " + words.counted(counts[2], "grant", "grants") + ", "
          + words.counted(counts[3], "rule", "rules")))
  }

  private func sayGaps(_ words: Words) {
    guard let audit else { return }
    Console.say(
      words(
        "按 \(day) 的规则：\(audit.checked) 项（单位×事项）中 \(audit.routed) 项有办理流程，\(audit.gaps.count) 项没有",
        "by the rules of \(day): of \(audit.checked) pairs of unit and matter \(audit.routed) have a route, "
          + "\(audit.gaps.count) have none"))
    guard !gaps.isEmpty else { return }
    var table = TextTable(
      "  " + words("没有流程的事项", "matter without a route"), words("领域", "category"), words("单位数", "units"),
      words("例如", "such as"))
    for gap in gaps {
      table.add(
        "  " + words.catalogue.name(of: gap.matter),
        gap.category.map { words.catalogue.name(of: $0) } ?? words("（未分领域）", "(none)"), String(gap.count),
        gap.example.text)
    }
    table.print()
  }

  private func sayUnused(_ words: Words) {
    guard let audit else { return }
    if !audit.unusedRules.isEmpty {
      let rules = audit.unusedRules.map(\.text).joined(separator: ", ")
      Console.say(words("没有单位适用的规则：\(rules)", "rules that no unit meets: \(rules)"))
    }
    if !audit.vacancies.isEmpty {
      Console.say(words("无人担任的环节：\(audit.vacancies.count) 处", "posts that nobody holds: \(audit.vacancies.count)"))
    }
  }

  private func sayVerdict(_ words: Words) {
    guard reading.bundle != nil else {
      return Console.say(
        words(
          "错误 \(reading.problemCount) 处；改正之前不核对断言",
          words.counted(reading.problemCount, "mistake", "mistakes")
            + "; assertions are not evaluated until all is put right"))
    }
    let passed = outcomes.count - failures.count
    Console.say(
      words(
        "错误 \(reading.problemCount) 处；断言通过 \(passed) 项，未通过 \(failures.count) 项",
        words.counted(reading.problemCount, "mistake", "mistakes") + "; "
          + words.counted(passed, "assertion holds", "assertions hold") + ", "
          + words.counted(failures.count, "does not", "do not")))
  }
}
