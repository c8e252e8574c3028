import Foundation
import OrgAPI
import OrgClient
import Testing

/// An export is the state: set up elsewhere it gives the same bytes again, and at home it changes nothing.
@Suite(.timeLimit(.minutes(15))) struct ExportTests {
  private static let fixtures = [
    "bureau", "changchun", "community", "harbin", "henan", "meishan", "offices", "pengzhou", "town",
  ]

  /// Applies a bundle, exports it, applies that at home and to a fresh server, and exports again.
  ///
  /// - Returns: the folder of the export.
  private func goRound(_ bundle: String, _ slug: String, _ workspace: Workspace, _ administrator: String) async throws {
    try await RunningServer.with(workspace, data: "a") { server in
      let tokens = try await server.apply(bundle, tenant: slug)
      let token = try #require(tokens[administrator])
      try await export("one", slug, token, server)
      let again = try await CommandOutcome.tool(
        "apply", workspace.path("one"), "--token", token, "--json", in: workspace.path, environment: server.environment)
      #expect(again.status == 0, "\(again.errors)")
      #expect(try again.json()["changed"]?.bool == false, "\(again.output)")
      try await export("two", slug, token, server)
    }
    try FileManager.default.removeItem(atPath: workspace.path(slug + ".tokens.csv"))
    try await RunningServer.with(workspace, data: "b") { server in
      let tokens = try await server.apply(workspace.path("one"), tenant: slug)
      try await export("three", slug, try #require(tokens[administrator]), server)
    }
    for other in ["two", "three"] {
      let same = try await CommandOutcome.of("/usr/bin/diff", ["-r", "one", other], in: workspace.path)
      #expect(same.status == 0, "\(same.output)")
    }
  }

  private func export(_ folder: String, _ slug: String, _ token: String, _ server: RunningServer) async throws {
    let outcome = try await CommandOutcome.tool(
      "export", folder, "--tenant", slug, in: server.folder, environment: server.environment(token: token))
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: fixtures) func everyFixtureComesBackTheSame(fixture: String) async throws {
    let folder = Repository.root.appending(path: "fixtures/" + fixture).path
    let grants = try String(contentsOfFile: folder + "/grants.csv", encoding: .utf8).split(separator: "\n")
    let row = try #require(grants.first { $0.contains(",administrator,") && $0.contains(",subtree,") })
    let administrator = String(row.prefix { $0 != "," })
    let tenant = try String(contentsOfFile: folder + "/tenant.yaml", encoding: .utf8).split(separator: "\n")
    let slug = try #require(tenant.first { $0.hasPrefix("slug: ") }).dropFirst(6)
    try await Workspace.with { try await goRound(folder, String(slug), $0, administrator) }
  }

  @Test func quotationMarksCommasAndMarksOfYAMLComeBackTheSame() async throws {
    let bundle = SmallBundle()
    let files = bundle.files(changing: [
      "units.csv": bundle.files["units.csv"]?.replacing("第1镇第1村党支部", with: "\"一村, \"\"老\"\"支部: #1 {[]}\""),
      "users.csv": bundle.files["users.csv"]?.replacing("管理员", with: "\"管理员,\"\"甲\"\"\""),
      "tenant.yaml": """
      slug: \(SmallBundle.tenant)
      name: "小城: \\"甲\\" # [乙]"
      timeZone: Asia/Shanghai
      categories: [zz, aa]
      traitGroups: {scale: [大, 小], office: [x]}
      lines: {industry: {village: CITY}, territory: {town: CITY}}
      roles: {observer: [read], 记录员: [read, file]}

      """,
      "documents.yaml": """
      documents:
        - {id: "7", title: "'单引号' \\"双引号\\" \\\\ 反斜线", issuer: 'null', number: "0123", issuedOn: 2012-01-02, draft: true}
        - {id: a, title: x, issuer: y}

      """,
      "calendar.csv": "date,kind,name\n2027-10-02,holiday,\n2027-10-01,holiday,\"国庆,节\"\n",
      "grants.csv": (bundle.files["grants.csv"] ?? "")
        + "t1,deputySecretary,V1-1,unit,2027-01-01,2027-02-01,\nt1,deputySecretary,V1-1,unit,2027-02-01,,clerk;member\n"
        + "t2,,T2,line:industry,,2030-01-01,*\n",
    ])
    try await Workspace.with { workspace in
      try await goRound(try workspace.bundle("bundle", files), SmallBundle.tenant, workspace, "admin")
      #expect(try workspace.text("one/units.csv").contains("\"一村, \"\"老\"\"支部: #1 {[]}\""))
      #expect(try workspace.text("one/grants.csv").contains("t1,deputySecretary,V1-1,unit,2027-02-01,,clerk;member\n"))
      #expect(try workspace.text("one/grants.csv").contains("t2,,T2,line:industry,,2030-01-01,*\n"))
      #expect(try workspace.text("one/calendar.csv").hasPrefix("date,kind,name\n2027-10-01,"))
    }
  }

  @Test func dissolvedUnitsAndWhatNamesThemAreExported() async throws {
    let bundle = SmallBundle()
    let units = (bundle.files["units.csv"] ?? "").split(separator: "\n")
      .map { $0.hasPrefix("code") ? $0 + ",status" : $0.hasPrefix("V2-3") ? $0 + ",dissolved" : $0 + "," }
    let files = bundle.files(changing: [
      "units.csv": units.joined(separator: "\n") + "\n",
      "scheme.yaml": "name: 办法\ngrades: [{code: 好}, {code: 差}]\ngradingMatters: [rating]\n",
      "history.csv": "unit,year,matter,grade,honour,body,date\nV2-3,2010,rating,好,,T2,2010-12-01\n",
    ])
    try await Workspace.with { workspace in
      try await goRound(try workspace.bundle("bundle", files), SmallBundle.tenant, workspace, "admin")
      #expect(try workspace.text("one/units.csv").contains("V2-3,第2镇第3村党支部,branch,village,T2,,,,30,,dissolved\n"))
    }
  }

  @Test func onlyAnAdministratorExportsAndNothingIsOverwritten() async throws {
    try await Workspace.with { workspace in
      let bundle = try workspace.bundle("bundle", SmallBundle().files)
      try await RunningServer.with(workspace) { server in
        let tokens = try await server.apply(bundle, tenant: SmallBundle.tenant)
        let refused = try await CommandOutcome.tool(
          "export", "out", "--tenant", SmallBundle.tenant, in: workspace.path,
          environment: server.environment(token: try #require(tokens["t1"])))
        #expect(refused.status == 77)
        #expect(!workspace.exists("out"))
        let taken = try await CommandOutcome.tool(
          "export", "bundle", "--tenant", SmallBundle.tenant, in: workspace.path,
          environment: server.environment(token: try #require(tokens["admin"])))
        #expect(taken.status == 73)
        #expect(workspace.exists("bundle/assertions/targets.yaml"))
        let renamed = try await CommandOutcome.tool(
          "export", "out", "--tenant", SmallBundle.tenant, "--slug", "other", in: workspace.path,
          environment: server.environment(token: try #require(tokens["admin"])))
        #expect(renamed.status == 0, "\(renamed.errors)")
        #expect(try workspace.text("out/tenant.yaml").hasPrefix("slug: \"other\"\nname: "))
      }
    }
  }
}
