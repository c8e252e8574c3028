import OrgAPI
import OrgBundle
import OrgDomain
import Testing

@Suite struct LimitTests {
  @Test func problemsBeyondTheLimitAreCounted() {
    let rows = (0..<500).map { "u \($0),name\n" }.joined()
    let users = "user,name\nu-city,A\nu-t01,B\n" + rows
    let reading = SampleBundle.read(["users.csv": users])
    #expect(reading.problemCount == 500)
    #expect(reading.problems.count == 201)
    #expect(reading.problems.last == BundleProblem(file: "", code: .tooManyProblems, arguments: ["200", "500"]))
    #expect(SampleBundle.read(["users.csv": users], problemLimit: 3).problems.count == 4)
  }

  @Test func treeProblemsBeyondTheLimitAreCounted() {
    let rows = (0..<500).map { "X\($0),x,branch,,NONE,,,,,\n" }.joined()
    let units = (SampleBundle.texts["units.csv"] ?? "") + rows
    let reading = SampleBundle.read(["units.csv": units], problemLimit: 10)
    #expect(reading.problemCount == 500)
    #expect(reading.problems.count == 11)
    #expect(reading.problems.first.map(line) == "units.csv:9:14 missingParent")
  }

  @Test func fileOfTooManyBytesIsRefused() {
    var source = BundleSource(texts: SampleBundle.texts)
    source.files["campaigns.yaml"] = [UInt8](repeating: 0x20, count: BundleSource.textByteLimit + 1)
    let limit = String(BundleSource.textByteLimit)
    let arguments = [String(BundleSource.textByteLimit + 1), limit]
    #expect(
      BundleReader(source).read().problems
        == [BundleProblem(file: "campaigns.yaml", code: .fileTooLarge, arguments: arguments)])
    #expect(BundleSource.byteLimit(of: "units.csv") == BundleSource.fileByteLimit)
    #expect(BundleSource.byteLimit(of: "rulebook.yaml") == BundleSource.textByteLimit)
  }

  @Test func tooManyFilesAreRefused() {
    var source = BundleSource(texts: SampleBundle.texts)
    for number in 0..<BundleSource.fileLimit { source.files["assertions/\(number).yaml"] = Array("routes: []\n".utf8) }
    let count = String(BundleSource.fileLimit + SampleBundle.texts.count)
    let expected = BundleProblem(file: "", code: .tooManyFiles, arguments: [count, String(BundleSource.fileLimit)])
    #expect(BundleReader(source).read().problems == [expected])
  }

  @Test func tooManyTokensAreRefused() {
    let text = "campaigns: [" + String(repeating: ",", count: 1_000_001) + "]"
    let problem = SampleBundle.read(["campaigns.yaml": text]).problems.first
    #expect(problem?.code == .yamlTooLong)
    #expect(problem?.arguments.last == "1000000")
  }

  @Test func tooManyRulesAreRefused() {
    let rule = "{matter: x, subject: {unit: V01}, steps: [{action: decide, body: root}]"
    let rules = (0...RuleBook.ruleLimit).map { "  - \(rule), id: r\($0)}\n" }.joined()
    let reading = SampleBundle.read(["rulebook.yaml": "rules:\n" + rules, "assertions/first.yaml": nil])
    let arguments = ["", String(RuleBook.ruleLimit + 1), String(RuleBook.ruleLimit)]
    #expect(reading.problems == [BundleProblem(file: "rulebook.yaml", code: .tooManyRules, arguments: arguments)])
  }

  @Test func tooManyCasesAreRefused() {
    let words = (0..<150).map { "c\($0)" }.joined(separator: ", ")
    let rules = """
      rules:
        - {id: a, matter: x, subject: {category: [\(words)], below: {category: [\(words)]}},
           steps: [{action: decide, body: root}]}
      """
    let reading = SampleBundle.read(["rulebook.yaml": rules, "assertions/first.yaml": nil])
    let arguments = ["", "22500", String(RuleBook.caseLimit)]
    #expect(reading.problems == [BundleProblem(file: "rulebook.yaml", code: .tooManyCases, arguments: arguments)])
  }

  @Test func longValuesAreClippedInArguments() {
    let users = "user,name\n" + String(repeating: "用", count: 5000) + ",A\nu-city,A\nu-t01,B\n"
    let argument = SampleBundle.read(["users.csv": users]).problems.first?.arguments.last
    #expect(argument == String(repeating: "用", count: 79) + "…")
  }
}
