import OrgAPI
import OrgBundle
import Testing

/// One mistake at a time, each named by file, line, column, code and arguments.
@Suite struct ProblemTests {
  @Test(arguments: FileProblems.cases + CSVProblems.cases + YAMLProblems.cases + ValueProblems.cases)
  func mistakesInFiles(_ problemCase: ProblemCase) {
    check(problemCase)
  }

  @Test(arguments: TreeProblemCases.cases + RuleProblems.cases + AssertionProblems.cases)
  func mistakesInWhatFilesMean(_ problemCase: ProblemCase) {
    check(problemCase)
  }

  @Test(arguments: SchemeProblems.cases + SchemeProblems.meanings + PlanProblems.cases)
  func mistakesInSchemesPlansAndExpectations(_ problemCase: ProblemCase) {
    check(problemCase)
  }

  private func check(_ problemCase: ProblemCase) {
    let reading = SampleBundle.read(problemCase.changes)
    #expect(reading.problems == [problemCase.expected])
    #expect(reading.problemCount == 1)
    #expect(reading.bundle == nil)
  }

  /// Kinds that need more than a text of a bundle; other tests here and of the server meet them.
  private static let elsewhere: Set<BundleProblemCode> = [
    // Encodings and sizes: EncodingTests, LimitTests, FolderTests.
    .unreadable, .fileTooLarge, .tooManyFiles, .gb18030, .utf16, .invalidUTF8, .tooManyProblems, .yamlTooLong,
    .tooManyRules, .tooManyCases, .yamlDuplicateKey,
    // The reader refuses it already: a part waits only for a step that waits.
    .schemeGateNeverWaits,
    // A bundle's units are all active, and nothing is moved or dissolved by reading one.
    // What only a comparison with a tenant finds: MemberSetupTests.
    .memberErased, .membersLeftBehind,
    .dissolvedSuperior, .hasActiveChildren, .rootStays, .ruleDissolvedUnit,
  ]

  @Test func everyKindHasACase() {
    let cases =
      FileProblems.cases + CSVProblems.cases + YAMLProblems.cases + ValueProblems.cases + TreeProblemCases.cases
      + RuleProblems.cases + AssertionProblems.cases + SchemeProblems.cases + SchemeProblems.meanings
      + PlanProblems.cases
    let missing = Set(BundleProblemCode.allCases).subtracting(cases.map(\.code)).subtracting(Self.elsewhere)
    #expect(missing.map(\.rawValue).sorted() == [])
  }
}
