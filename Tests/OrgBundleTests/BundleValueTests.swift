import OrgBundle
import OrgDomain
import Testing

/// The exact values of the sample bundle.
@Suite struct BundleValueTests {
  private func bundle(_ changes: [String: String?] = [:]) throws -> SetupBundle {
    try #require(SampleBundle.read(changes).bundle)
  }

  private func code(_ text: String) throws -> Code { try #require(Code(text)) }

  @Test func tenant() throws {
    let school = Category(rawValue: "school")
    let vocabulary = Vocabulary(
      categories: [Category(rawValue: "orchard")],
      traitGroups: TraitGroups([
        "scale": [Trait(rawValue: "aboveScale"), Trait(rawValue: "belowScale")],
        "office": [Trait(rawValue: "organisation")],
      ]), lineTable: LineTable(industry: [school: try code("EDU")]))
    let expected = BundleTenant(
      slug: "sample", name: "示例市", timeZone: "Asia/Shanghai", vocabulary: vocabulary,
      customRoles: ["observer": ["read"]])
    #expect(try bundle().tenant == expected)
    let complete = SampleBundle.tenant + "complete: true\n"
    #expect(try bundle(["tenant.yaml": complete]).tenant.isComplete)
  }

  @Test func documents() throws {
    let text = """
      documents:
        - id: d
          title: t
          issuer: i
          number: 21
          signer: s
          issuedOn: 2012-03-13
          printedOn: 2012-03-14
          draft: true
        - {id: notice-1, title: t, issuer: i, signer: }
      """
    let expected = [
      Document(
        code: try code("d"), title: "t", issuer: "i", number: "21", signer: "s", issuedOn: Day("2012-03-13"),
        printedOn: Day("2012-03-14"), isDraft: true),
      Document(code: try code("notice-1"), title: "t", issuer: "i"),
    ]
    #expect(try bundle(["documents.yaml": text]).documents == expected)
  }

  @Test func units() throws {
    let units = try bundle().units
    #expect(units.map(\.code.text) == ["COUNTY", "CITY", "ORG", "EDU", "T01", "V01", "S01"])
    #expect(
      units[5]
        == Unit(
          code: try code("V01"), name: "一村党支部", kind: .branch, category: Category(rawValue: "village"),
          traits: [Trait(rawValue: "aboveScale")], parent: try code("T01"), territory: try code("T01"), memberCount: 30)
    )
    #expect(units[0].isOutside && units[0].memberCount == 0 && units[0].category == nil)
    #expect(try bundle().positions.unitLines == [2, 3, 4, 5, 6, 7, 8])
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let users = "name,user\n市办公室,u-city\n一镇书记,u-t01\n"
    let expected = try bundle().users
    #expect(try bundle(["users.csv": users]).users == expected)
  }

  @Test func grants() throws {
    let text = """
      user,role,unit,scope,from,until,assign
      u-city,administrator,CITY,subtree,,,*
      u-t01,,T01,line:industry,2012-01-01,,clerk;observer
      u-t01,observer,T01,unit,,2013-01-01,
      """
    let expected = [
      BundleGrant(
        user: try code("u-city"), role: "administrator", unit: try code("CITY"), scope: .subtree, assign: .all),
      BundleGrant(
        user: try code("u-t01"), role: nil, unit: try code("T01"), scope: .line(.industry), from: Day("2012-01-01"),
        assign: .roles(["clerk", "observer"])),
      BundleGrant(user: try code("u-t01"), role: "observer", unit: try code("T01"), until: Day("2013-01-01")),
    ]
    #expect(try bundle(["grants.csv": text]).grants == expected)
  }

  @Test("rows of which each says something of its own stand side by side, as grant.create lets them")
  func overlappingGrants() throws {
    let rows = [
      "u-t01,observer,T01,unit,,2013-01-01,", "u-t01,observer,T01,unit,2012-06-01,,", "u-t01,observer,T01,unit,,,",
      "u-t01,observer,T01,unit,,,clerk",
    ]
    let text = "user,role,unit,scope,from,until,assign\n" + rows.joined(separator: "\n") + "\n"
    #expect(try bundle(["grants.csv": text]).grants.count == 4)
  }

  @Test func campaigns() throws {
    #expect(try bundle().campaigns == [BundleCampaign(code: try code("2012"), name: "晋位升级", year: 2012)])
  }

  @Test func assertions() throws {
    let bundle = try bundle()
    let target = Matter.target
    let file = "assertions/first.yaml"
    let steps: [RouteAssertion.Step] = [
      RouteAssertion.Step(action: .review, bodies: [try code("T01")]),
      RouteAssertion.Step(action: .decide, bodies: [try code("ORG")]),
    ]
    let routes = [
      RouteAssertion(
        place: BundlePlace(file: file, line: 2, column: 5), units: [try code("V01")], matter: target,
        day: Day("2012-04-20"), rule: try code("village-target"), expectation: .steps(steps)),
      RouteAssertion(
        place: BundlePlace(file: file, line: 3, column: 5), units: [try code("S01")], matter: target,
        expectation: .noRoute, covers: ["R-57"]),
    ]
    #expect(bundle.routeAssertions == routes)
    let actions: [AccessAssertion.Action] = [
      .step(.review, target), .permission("administerUnits"), .assign("secretary"),
    ]
    #expect(bundle.accessAssertions.map(\.action) == actions)
    #expect(bundle.accessAssertions.map(\.isAllowed) == [true, false, true])
    #expect(bundle.accessAssertions.map(\.place.line) == [5, 6, 7])
  }

  @Test func filesOfOthersAreOnlyLookedAtAsText() throws {
    let others = ["transcript.jsonl": "{}", "README.md": "\0"]
    let expected = try bundle()
    #expect(try bundle(others) == expected)
    #expect(SampleBundle.read(["transcript.jsonl": "{\0}"]).problems.map(line) == ["transcript.jsonl:1:2 nulCharacter"])
  }

  @Test func bundleNeedsNoFilesButTwo() throws {
    let others = SampleBundle.texts.keys.filter { $0 != "tenant.yaml" && $0 != "units.csv" }
    let reading = SampleBundle.read(Dictionary(uniqueKeysWithValues: others.map { ($0, String?.none) }))
    #expect(reading.bundle?.units.count == 7)
    #expect(reading.ruleBook?.rules == [])
  }
}
