import OrgAPI
import OrgDomain
import OrgText

extension YearReport {
  /// The year as short tables.
  func print(_ words: Words) {
    Console.say(
      words(
        "\n\(name)：\(count("units")) 个组织，\(count("graded")) 个已定级，\(count("ungraded")) 个未定级",
        "\n\(name): \(count("units")) \(results["units"]?.integer == 1 ? "unit" : "units"), "
          + "\(count("graded")) graded, \(count("ungraded")) not"))
    grades(words).print()
    if let rates = results["rates"]?.array, !rates.isEmpty {
      Console.say()
      table(of: rates, words).print()
    }
    Console.say()
    standing(words).print()
    for line in following(words) { Console.say(line) }
  }

  private func count(_ member: String) -> String { number(results[member]) }

  private func grades(_ words: Words) -> TextTable {
    var table = TextTable(
      words("等次", "grade"), words("上年末", "before"), words("定级", "rated"), words("现在", "now"))
    for row in results["grades"]?.array ?? [] {
      table.add(
        row["name"]?.string ?? "-", number(row["before"]), number(row["rated"]), number(row["now"]))
    }
    return table
  }

  private func table(of rates: [JSONValue], _ words: Words) -> TextTable {
    var table = TextTable(
      words("指标", "rate"), words("目标", "target"), words("实际", "reached"), words("个数", "of"), words("结果", "met"))
    for rate in rates {
      table.add(
        rate["name"]?.string ?? "-", target(rate), rate["percent"].map { "\($0)%" } ?? "-",
        "\(number(rate["part"]))/\(number(rate["base"]))", met(rate["met"]?.bool, words))
    }
    return table
  }

  private func target(_ rate: JSONValue) -> String {
    let least = rate["target"].map { "≥\($0)%" }
    let higher = (rate["higherThan"]?.array ?? []).compactMap { $0.string.map { ">" + $0 } }
    return ([least].compactMap { $0 } + higher).joined(separator: " ")
  }

  private func met(_ isMet: Bool?, _ words: Words) -> String {
    switch isMet {
    case true?: words("达到", "yes")
    case false?: words("未达到", "no")
    case nil: words("不适用", "not applicable")
    }
  }

  private func standing(_ words: Words) -> TextTable {
    var table = TextTable(
      words("事项", "matter"), words("应办", "owed"), words("办结", "done"), words("在办", "open"), words("逾期", "overdue"))
    for row in progress {
      let matter = Matter(rawValue: row["matter"]?.string ?? "-")
      table.add(
        words.catalogue.name(of: matter), number(row["owed"]), number(row["done"]), number(row["open"]),
        number(row["late"]))
    }
    return table
  }

  /// The consequences, by rule and by what became of them.
  private func following(_ words: Words) -> [String] {
    let rules = consequences.reduce(into: [String: (name: String, states: [String: Int])]()) { rules, item in
      let rule = item["rule"]?.string ?? "-"
      rules[rule, default: (item["name"]?.string ?? rule, [:])].states[item["state"]?.string ?? "-", default: 0] += 1
    }
    guard !rules.isEmpty else { return [] }
    return ["", words("处理意见", "consequences")]
      + rules.sorted { $0.key < $1.key }.map { rule, found in
        let states = found.states.sorted { $0.key < $1.key }.map { "\(state($0.key, words)) \($0.value)" }
        return "  \(words.named(found.name, rule)): " + states.joined(separator: words("，", ", "))
      }
  }

  private func state(_ word: String, _ words: Words) -> String {
    switch word {
    case "advised": words("待确认", "advised")
    case "confirmed": words("已确认", "confirmed")
    case "dismissed": words("不采纳", "dismissed")
    default: word
    }
  }

  private func number(_ value: JSONValue?) -> String { value.map(\.description) ?? "-" }

  var json: JSONValue {
    [
      "campaign": .string(campaign), "results": results, "progress": .array(progress),
      "consequences": .array(consequences),
    ]
  }
}
