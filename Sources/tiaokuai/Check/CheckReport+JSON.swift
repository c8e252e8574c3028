import OrgAPI
import OrgBundle
import OrgDomain
import OrgService
import OrgText

extension CheckReport {
  /// The report as one object; sentences in the language of the command.
  func json(_ words: Words) -> JSONValue {
    [
      "holds": .bool(holds),
      "day": .string(day.description),
      "problemCount": .integer(Int64(reading.problemCount)),
      "problems": .array(reading.problems.map { problem($0, words) }),
      "assertions": assertions(words),
      "routes": routes,
    ]
  }

  private func problem(_ problem: BundleProblem, _ words: Words) -> JSONValue {
    var object = JSONValue.Object()
    object["file"] = .string(problem.file)
    object["line"] = problem.line.map { .integer(Int64($0)) }
    object["column"] = problem.column.map { .integer(Int64($0)) }
    object["code"] = .string(problem.code.rawValue)
    object["text"] = .string(words.catalogue.sentence(of: problem))
    return .object(object)
  }

  private func assertions(_ words: Words) -> JSONValue {
    let texts = AssertionText(words: words, tree: reading.tree)
    let failed = failures.map { outcome -> JSONValue in
      [
        "file": .string(outcome.place.file), "line": .integer(Int64(outcome.place.line)),
        "subject": .string(texts.subject(outcome.subject)),
        "text": .string(outcome.failure.map { texts.sentence($0, outcome.subject) } ?? ""),
      ]
    }
    return [
      "passed": .integer(Int64(outcomes.count - failed.count)), "failed": .integer(Int64(failed.count)),
      "failures": .array(failed),
    ]
  }

  private var routes: JSONValue {
    guard let audit else { return nil }
    let gaps = gaps.map { gap -> JSONValue in
      [
        "matter": .string(gap.matter.rawValue), "category": gap.category.map { .string($0.rawValue) } ?? .null,
        "units": .integer(Int64(gap.count)), "example": .string(gap.example.text),
      ]
    }
    return [
      "checked": .integer(Int64(audit.checked)), "routed": .integer(Int64(audit.routed)), "gaps": .array(gaps),
      "generalOnly": .integer(Int64(audit.generalOnly.count)),
      "vacancies": .integer(Int64(audit.vacancies.count)),
      "unusedRules": .array(audit.unusedRules.map { .string($0.text) }),
    ]
  }
}
