import OrgAPI
import Testing

@testable import OrgText

@Suite struct BundleSentenceTests {
  @Test(arguments: Language.allCases)
  func everyCodeHasAWholeSentence(in language: Language) throws {
    let catalogue = Catalogue(language)
    for code in BundleProblemCode.allCases {
      let arguments = code.argumentNames.map { _ in "X1" }
      let text = catalogue.sentence(of: BundleProblem(file: "", code: code, arguments: arguments))
      expectWhole(text, in: language, code.rawValue)
    }
  }

  @Test(arguments: Language.allCases)
  func templatesUseTheArgumentsOfTheCode(in language: Language) throws {
    let wording = Catalogue(language).wording
    for code in BundleProblemCode.allCases {
      let found: String? = wording.template(of: code)
      let source = try #require(found, "\(code) stands in a topic that does not have it")
      let template = try #require(Template(source), "\(code)")
      let names = Set(code.argumentNames)
      #expect(template.arguments(withOptional: false).isSubset(of: names), "\(code)")
      // Names of units are not known to a bundle; the rule is always passed, also where a sentence speaks of all rules.
      let shown = template.arguments().union(["rule"])
      #expect(names.isSubset(of: shown), "\(code)")
      #expect(names.count == code.argumentNames.count, "\(code)")
      for name in template.named { #expect(WordList(argument: name) != nil, "\(code): \(name)") }
    }
  }

  @Test func placeStandsBeforeTheSentence() {
    let chinese = Catalogue(.zhCN)
    let code = BundleProblemCode.badDate
    let arguments = ["from", "2012-2-30"]
    let sentence = "“from”的值“2012-2-30”不是日期。请写成 2012-03-13 的形式。"
    #expect(
      chinese.text(of: BundleProblem(file: "grants.csv", line: 3, column: 7, code: code, arguments: arguments))
        == "grants.csv:3:7: " + sentence)
    #expect(
      chinese.text(of: BundleProblem(file: "grants.csv", line: 3, code: code, arguments: arguments))
        == "grants.csv:3: " + sentence)
    #expect(
      chinese.text(of: BundleProblem(file: "grants.csv", code: code, arguments: arguments))
        == "grants.csv: " + sentence)
    #expect(chinese.text(of: BundleProblem(file: "", code: code, arguments: arguments)) == sentence)
  }

  @Test func emptyArgumentsAreLeftOut() {
    let problem = BundleProblem(
      file: "rulebook.yaml", line: 9, column: 5, code: .ambiguousRules,
      arguments: ["a", "b", "V0101", "", "branch", "village", "", "T01", ""])
    #expect(
      Catalogue(.en).text(of: problem)
        == "rulebook.yaml:9:5: Rules a and b claim the same units, such as V0101, and neither goes before the other. "
        + "Kind: branch. Category: village. Within: T01. Narrow one of the rules, or name the other in its overrides.")
    #expect(
      Catalogue(.zhCN).text(of: problem)
        == "rulebook.yaml:9:5: 规则 a 与规则 b 同时适用，分不出先后，例如单位 V0101。类别：党支部。领域：村。位于 T01 之内。"
        + "请收窄其中一条，或用 overrides 指明先后。")
  }

  @Test func tooFewArgumentsAreNoCrash() {
    for code in BundleProblemCode.allCases {
      for language in Language.allCases {
        #expect(!Catalogue(language).text(of: BundleProblem(file: "x", code: code)).isEmpty)
      }
    }
  }
}
