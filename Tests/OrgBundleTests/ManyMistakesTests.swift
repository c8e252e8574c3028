import OrgAPI
import OrgBundle
import Testing

@Suite struct ManyMistakesTests {
  @Test func everyMistakeIsNamedAtOnce() {
    let reading = SampleBundle.read(Self.texts)
    #expect(reading.problems.map(line) == Self.expected)
    #expect(reading.problemCount == Self.expected.count)
    #expect(Set(reading.problems.map(\.code)).count >= 20)
    #expect(reading.bundle == nil && reading.tree == nil && reading.ruleBook == nil)
  }

  private static let texts: [String: String?] = [
    "tenant.yaml": """
    slug: Sample
    timeZone: Nowhere
    colour: red
    traitGroups: {a: [t], b: [t]}
    lines: {industry: {skool: EDU}}
    roles: {clerk: [read], x: [reed]}
    complete: perhaps
    """,
    "documents.yaml": "documents: [{id: a b, title: t, issuer: i, issuedOn: 2012-13-01}, 7]\n",
    "units.csv": """
    code,name,kind,category,parent,traits,industry,territory,members,colour
    A B,,party,x y,,t;t,,,-1,
    C,name
    D,"na"me,branch,,,,,,,
    """,
    "users.csv": Optional("user,name\nu-city,A\nu-city,B\n"),
    "grants.csv": """
    user,role,unit,scope,from,until,assign
    u-city,clerk,T01,up,2012-02-30,,
    u-city,,T01,,2013-01-01,2012-01-01,
    """,
    "rulebook.yaml": """
    rules:
      - id: a
        matter: target
        steps: [{action: ask, body: me, order: first}]
      - matter: target
        as: {matter: x}
        steps: []
    """,
    "scheme.yaml": "name: a\ngrades: []\nquotas: [{id: q, grade: A, atMost: 101}]\n",
    "history.csv": "unit,year\nV01,11\n",
    "plans.yaml": "plans: [{unit: V01}]\n",
    "expect.yaml": "expect: [{id: a b, call: c, at: now}]\n",
    "campaigns.yaml": "campaigns: [\n",
    "assertions/first.yaml": "access: [{user: a, action: fly, unit: b}]\n",
    "calendar.csv": "date,kind\n2012-1-1,off\n",
    "members.csv": "code,name,unit,status\nM 1,,,boss\n",
    "notes.txt": "x",
  ]

  private static let expected = [
    "tenant.yaml:1:1 yamlMissingKey", "tenant.yaml:1:7 badSlug", "tenant.yaml:2:11 badTimeZone",
    "tenant.yaml:3:1 yamlUnknownKey", "tenant.yaml:4:27 traitInTwoGroups",
    "tenant.yaml:5:20 undeclaredLineCategory", "tenant.yaml:6:9 defaultRole", "tenant.yaml:6:28 unknownPermission",
    "tenant.yaml:7:11 badBoolean", "documents.yaml:1:18 badCode", "documents.yaml:1:54 badDate",
    "documents.yaml:1:67 yamlWrongType", "units.csv:1:66 csvUnknownColumn", "units.csv:2:1 badCode",
    "units.csv:2:5 missingValue", "units.csv:2:6 badKind", "units.csv:2:12 badWord", "units.csv:2:17 duplicateValue",
    "units.csv:2:23 badNumber", "units.csv:3 csvColumns", "units.csv:4:7 csvQuote", "users.csv:3:1 duplicateRow",
    "grants.csv:2:18 badScope", "grants.csv:2:21 badDate", "grants.csv:3:8 emptyGrant", "grants.csv:3:25 emptyPeriod",
    "rulebook.yaml:4:22 badKind", "rulebook.yaml:4:33 badKind", "rulebook.yaml:4:44 badKind",
    "rulebook.yaml:5:5 yamlMissingKey", "rulebook.yaml:6:5 yamlExclusiveKeys",
    "scheme.yaml:2:9 yamlEmpty", "scheme.yaml:3:36 badDecimal", "history.csv:2 emptyResult",
    "history.csv:2:5 badNumber",
    "plans.yaml:1:9 yamlMissingKey", "campaigns.yaml:2:1 yamlSyntax",
    "calendar.csv:2:1 badDate", "calendar.csv:2:10 badKind",
    "members.csv:2:1 badCode", "members.csv:2:5 missingValue", "members.csv:2:6 missingValue",
    "members.csv:2:7 badKind",
    "assertions/first.yaml:1:10 yamlMissingKey", "assertions/first.yaml:1:28 badKind",
    "expect.yaml:1:10 yamlMissingKey", "expect.yaml:1:10 yamlMissingKey", "expect.yaml:1:10 yamlMissingKey",
    "expect.yaml:1:15 badCode", "expect.yaml:1:33 badTime",
    "notes.txt unknownFile",
  ]
}
