import OrgDomain
import Testing

/// Codes and words: what may stand for one.
@Suite struct WordTests {
  @Test(arguments: ["A", "z", "0", "T01", "a.b_c-d", "-", ".", String(repeating: "x", count: 64)])
  func aCodeIsTakenAsItStands(_ text: String) {
    #expect(Code(text)?.text == text)
    #expect(Code(text)?.description == text)
  }

  @Test(arguments: [
    "", " ", "a b", "a/b", "a:b", "é", "彭", "a\u{0}", "a\n", "Ａ", "a\u{301}", String(repeating: "x", count: 65),
  ])
  func whatIsNoCodeIsRefused(_ text: String) {
    #expect(Code(text) == nil)
  }

  @Test func codesAreComparedByteByByte() throws {
    let ordered = try ["-", ".", "0", "10", "9", "A", "Z", "_", "a", "aa", "b"].map { try #require(Code($0)) }
    #expect(ordered.shuffled().sorted() == ordered)
    #expect(Code("a") != Code("A"))
  }

  @Test(arguments: ["village", "乡村", "a-b", "é", String(repeating: "乡", count: 21)])
  func aWordMayBeInAnyScript(_ text: String) {
    #expect(Category.isWord(text))
    #expect(Category(rawValue: text).description == text)
  }

  @Test(arguments: [
    "", "a b", "a;b", "a,b", "a:b", "a\tb", "a\u{7F}", "a\u{3000}b", "a\u{A0}b", "\u{0}", "a\u{85}",
    String(repeating: "乡", count: 22), String(repeating: "x", count: 65),
  ])
  func whatSeparatesOrControlsIsNoWord(_ text: String) {
    #expect(!Trait.isWord(text))
  }

  @Test func theBuiltInCategoriesAreDeclaredAndOthersWhenTheTenantSaysSo() {
    let vocabulary = Vocabulary(categories: [Category(rawValue: "teaHouse")])
    #expect(Category.builtIn.count == 17)
    #expect(Category.builtIn.allSatisfy(vocabulary.declares))
    #expect(vocabulary.declares(Category(rawValue: "teaHouse")))
    #expect(!Vocabulary().declares(Category(rawValue: "teaHouse")))
  }

  @Test func traitsOfOneGroupExcludeEachOtherAndNoOthersDo() {
    let above = Trait(rawValue: "above")
    let below = Trait(rawValue: "below")
    let student = Trait(rawValue: "student")
    let unknown = Trait(rawValue: "unknown")
    let groups = TraitGroups(["scale": [above, below], "people": [student]])
    #expect(groups.exclude([above], [below]))
    #expect(groups.exclude([above, student], [below]))
    #expect(groups.exclude([above, below], [above, below]))
    #expect(!groups.exclude([above], [above]))
    #expect(!groups.exclude([above], [student]))
    #expect(!groups.exclude([unknown], [above]))
    #expect(!groups.exclude([], [above]))
    #expect(groups.group(of: above) == "scale")
    #expect(groups.group(of: unknown) == nil)
  }
}
