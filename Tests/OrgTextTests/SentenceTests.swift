import OrgAPI
import Testing

@testable import OrgText

@Suite struct SentenceTests {
  @Test(arguments: Language.allCases)
  func everyCodeHasATemplate(in language: Language) {
    let wording = Catalogue(language).wording
    for code in NoticeCode.allCases {
      let source = wording.template(of: code)
      #expect(Template(source) != nil, "\(code.rawValue)")
    }
  }

  @Test(arguments: Language.allCases)
  func templatesNameExactlyTheArgumentsOfTheCode(in language: Language) throws {
    let wording = Catalogue(language).wording
    for code in NoticeCode.allCases {
      let source = wording.template(of: code)
      let template = try #require(Template(source))
      let names = Set(code.argumentNames)
      #expect(template.arguments() == names, "\(code.rawValue)")
      #expect(names.count == code.argumentNames.count, "\(code.rawValue)")
    }
  }

  @Test func bothLanguagesNeedTheSameArguments() throws {
    for code in NoticeCode.allCases {
      let chinese = try #require(Template(ChineseWording.template(of: code)))
      let english = try #require(Template(EnglishWording.template(of: code)))
      #expect(
        chinese.arguments(withOptional: false) == english.arguments(withOptional: false), "\(code.rawValue)")
    }
  }

  @Test(arguments: Language.allCases)
  func namedWordsBelongToAList(in language: Language) throws {
    let wording = Catalogue(language).wording
    for code in NoticeCode.allCases {
      let source = wording.template(of: code)
      let template = try #require(Template(source))
      for name in template.named { #expect(WordList(argument: name) != nil, "\(code.rawValue): \(name)") }
    }
  }

  @Test(arguments: Language.allCases)
  func sentencesAreWholeWithAllAndWithFewestArguments(in language: Language) throws {
    let catalogue = Catalogue(language)
    for code in NoticeCode.allCases {
      let source = catalogue.wording.template(of: code)
      let template = try #require(Template(source))
      for names in [Set(code.argumentNames), template.arguments(withOptional: false)] {
        let arguments = Dictionary(uniqueKeysWithValues: names.map { ($0, "X1") })
        let text = catalogue.text(of: Notice(code: code, arguments: arguments))
        expectWhole(text, in: language, code.rawValue)
      }
    }
  }

  @Test func sentencesOfDifferentCodesDiffer() {
    // These pairs say the same thing on purpose: the rule is one, found by the policy or by the case.
    let same: Set<NoticeCode> = [.casework(.otherSide), .casework(.sameStep), .notFound(.noRulebook)]
    for language in Language.allCases {
      let wording = Catalogue(language).wording
      let texts = NoticeCode.allCases.filter { !same.contains($0) }.map { wording.template(of: $0) }
      #expect(Set(texts).count == texts.count)
    }
  }
}

/// Whether a sentence reads as one: nothing of the template is left, and it is written as its language is.
func expectWhole(_ text: String, in language: Language, _ code: String) {
  let leftOvers: [Character] = ["{", "}", "[", "]", "?"]
  #expect(!text.contains(where: leftOvers.contains), "\(code): \(text)")
  #expect(!text.contains("  ") && text.first != " " && !text.contains(" ."), "\(code): \(text)")
  let hasChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  switch language {
  case .zhCN:
    #expect(hasChinese && text.hasSuffix("。"), "\(code): \(text)")
    #expect(!text.contains(",") && !text.contains(";") && !text.contains("。。"), "\(code): \(text)")
  case .en:
    #expect(!hasChinese && text.hasSuffix(".") && !text.contains(".."), "\(code): \(text)")
    #expect(!text.contains(where: { "，。；：（）、《》".contains($0) }), "\(code): \(text)")
  }
}

extension Template {
  /// The arguments that are written by the names of their words.
  var named: Set<String> { Template.named(in: parts) }

  private static func named(in parts: [Part]) -> Set<String> {
    parts.reduce(into: []) { names, part in
      switch part {
      case .text: break
      case .argument(let name, let format): if format == .name { names.insert(name) }
      case .optional(let inner): names.formUnion(named(in: inner))
      }
    }
  }
}
