import OrgAPI
import OrgDomain
import Testing

@testable import OrgText

@Suite struct NameTests {
  /// The names of every word, list by list.
  private func names(_ catalogue: Catalogue) -> [(list: String, names: [String])] {
    let wording = catalogue.wording
    return [
      ("kind", UnitKind.allCases.map { catalogue.name(of: $0) }),
      ("category", Category.builtIn.sorted().map { catalogue.name(of: $0) }),
      ("line", Line.allCases.map { catalogue.name(of: $0) }),
      ("action", StepAction.allCases.map { catalogue.name(of: $0) }),
      ("mode", [.all(.parallel), .any, .vote(weights: [1, 1], threshold: 50)].map { catalogue.name(of: $0) }),
      ("verdict", CasePhase.Verdict.allCases.map { catalogue.name(of: $0) }),
      ("permission", Permission.allCases.map { catalogue.name(of: $0) }),
      ("role", Role.defaults.map { catalogue.name(of: $0.name) }),
      ("matter", Matter.builtIn.map { catalogue.name(of: $0) }),
      ("command", CaseCommand.Kind.allCases.map { catalogue.name(of: $0) }),
      ("opinion", CaseStep.Answer.Opinion.allCases.map { catalogue.name(of: $0) }),
      ("status", Unit.Status.allCases.map { catalogue.name(of: $0) }),
      ("error", ErrorKind.allCases.map { catalogue.name(of: $0) }),
      ("scope", ([.unit, .subtree] + Line.allCases.map(Scope.line)).map { catalogue.name(of: $0) }),
      (
        "phase",
        [
          .draft, .inReview(step: 0), .decided(.approved), .decided(.rejected), .published, .closed, .returned,
          .withdrawn,
        ].map { catalogue.name(of: $0) }
      ),
      ("object", ObjectWord.allCases.map { wording.name(of: $0) }),
      ("entryKind", EntryKind.allCases.map { wording.name(of: $0) }),
      ("standing", EntryPhase.allCases.map { wording.name(of: $0) }),
      ("particular", ParticularWord.allCases.map { wording.name(of: $0) }),
      ("form", FormWord.allCases.map { wording.name(of: $0) }),
    ]
  }

  @Test func everyWordHasAChineseName() {
    for (list, names) in names(Catalogue(.zhCN)) {
      #expect(Set(names).count == names.count, "\(list)")
      for name in names {
        #expect(name.unicodeScalars.allSatisfy { !$0.isASCII }, "\(list): \(name)")
      }
    }
  }

  @Test func everyWordHasAnEnglishName() {
    for (list, names) in names(Catalogue(.en)) {
      #expect(Set(names).count == names.count, "\(list)")
      for name in names {
        // A word of two parts that was left as it is would show its inner capital.
        #expect(name.unicodeScalars.allSatisfy(\.isASCII) && name == name.lowercased(), "\(list): \(name)")
      }
    }
  }

  @Test func openWordsOfTheProductHaveNamesOfTheirOwn() {
    for word in Category.builtIn { #expect(ChineseWording.name(ofCategory: word.rawValue) != nil) }
    for word in Category.builtIn { #expect(EnglishWording.name(ofCategory: word.rawValue) != nil) }
    for role in Role.defaults { #expect(EnglishWording.name(ofRole: role.name.rawValue) != nil) }
    for matter in Matter.builtIn { #expect(EnglishWording.name(ofMatter: matter.rawValue) != nil) }
  }

  @Test func tenantsOwnWordsAreTheirOwnNames() {
    let catalogue = Catalogue()
    #expect(catalogue.language == .zhCN)
    #expect(catalogue.name(of: Category(rawValue: "景区")) == "景区")
    #expect(catalogue.name(of: RoleName(rawValue: "observer")) == "observer")
    #expect(catalogue.name(of: Matter(rawValue: "rebuild")) == "rebuild")
  }

  @Test func wordsOfTheWireAreKnown() {
    #expect(PhaseWord.allCases.map(\.rawValue) == Wire.Phase.allCases.map(\.rawValue))
    #expect(ModeWord.allCases.map(\.rawValue) == Wire.Mode.allCases.map(\.rawValue))
    #expect(Set(ScopeWord.allCases.map(\.rawValue)) == Set(Wire.GrantScope.allCases.map(\.rawValue)))
    #expect(Set(Language.allCases.map(\.rawValue)) == Set(Wire.Locale.allCases.map(\.rawValue)))
  }

  @Test func formsAreThoseOfTheWire() {
    let forms =
      Wire.ProblemClass.allCases.map(\.rawValue) + Wire.OrderForm.allCases.map(\.rawValue)
      + Wire.InspectionForm.allCases.map(\.rawValue)
    #expect(FormWord.allCases.map(\.rawValue).sorted() == forms.sorted())
  }

  @Test func everyListIsReachedByAnArgument() {
    let arguments = Set(NoticeCode.allCases.flatMap(\.argumentNames))
    #expect(Set(arguments.compactMap(WordList.init)) == Set(WordList.allCases))
  }
}
