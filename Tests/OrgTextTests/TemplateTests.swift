import OrgAPI
import Testing

@testable import OrgText

@Suite struct TemplateTests {
  private func render(_ source: String, _ arguments: [String: String], _ language: Language = .zhCN) -> String? {
    Template(source).map {
      Renderer(wording: Catalogue(language).wording, arguments: arguments).render($0)
    }
  }

  @Test func argumentsStandInTheirPlaces() {
    #expect(render("规则 {rule}。", ["rule": "r-1"]) == "规则 r-1。")
    #expect(render("规则 {rule}。", [:]) == "规则 ?。")
    #expect(render("{a}{b}", ["a": "{b}", "b": "[x]"]) == "{b}[x]", "arguments are never templates")
  }

  @Test func optionalPartsNeedTheirArguments() {
    let source = "适用[，依据{document}[ {clause}]]。"
    #expect(render(source, [:]) == "适用。")
    #expect(render(source, ["document": "d"]) == "适用，依据d。")
    #expect(render(source, ["document": "d", "clause": "四"]) == "适用，依据d 四。")
    #expect(render(source, ["clause": "四"]) == "适用。")
    #expect(render(source, ["document": ""]) == "适用。")
    #expect(render("甲[乙{below:given}]。", ["below": "true"]) == "甲乙。")
    #expect(render("甲[乙{below:given}]。", [:]) == "甲。")
  }

  @Test func wordsAreWrittenByName() {
    #expect(render("{action:name}", ["action": "concur"]) == "会同")
    #expect(render("{action:name}", ["action": "concur"], .en) == "concur")
    #expect(render("{kind:name}", ["kind": "generalBranch"], .en) == "general branch")
    #expect(render("{matter:name}", ["matter": "灾后重建"]) == "灾后重建", "a tenant's own word is its own name")
    #expect(render("{matters:name}", ["matters": "target, rating, x"]) == "争创目标（措施）、分类定级、x")
  }

  @Test func unitsHaveNameAndCode() {
    #expect(render("{unit:unit}", ["unit": "T01", "unitName": "升平镇党委"]) == "升平镇党委（T01）")
    #expect(render("{unit:unit}", ["unit": "T01", "unitName": "升平镇党委"], .en) == "升平镇党委 (T01)")
    #expect(render("{unit:unit}", ["unit": "T01"]) == "T01")
    #expect(render("{unit:unit}", ["unit": "T01", "unitName": ""]) == "T01")
    #expect(
      render("{bodies:units}", ["bodies": "A, B, C", "bodiesNames": "甲, 一\n\n丙"]) == "甲, 一（A）、B、丙（C）")
    #expect(render("{bodies:units}", ["bodies": "A, B"], .en) == "A, B")
    #expect(render("{document:document}", ["document": "d", "documentTitle": "通知"]) == "《通知》（d）")
  }

  @Test func longListsSayHowManyMore() {
    #expect(render("{held:units}。", ["held": "A, B, +27"]) == "A、B等，另有 27 个。")
    #expect(render("{held:list}.", ["held": "A, B, +27"], .en) == "A, B and 27 more.")
  }

  @Test(arguments: ["{", "}", "[", "]", "{}", "{a:}", "{a:unknown}", "{a:name:name}", "[{a}", "{a}]", "a[b[c]"])
  func brokenTemplatesAreRefused(source: String) {
    #expect(Template(source) == nil)
  }
}
