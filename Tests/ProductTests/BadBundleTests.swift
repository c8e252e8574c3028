import Foundation
import Testing

/// A bundle on disk with one mistake: `check` and `plan` name the place and what to do, and end with 1.
@Suite(.timeLimit(.minutes(15))) struct BadBundleTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let file: String
    /// A part of the good file, and what stands in its place.
    let change: (part: String, by: String)
    let place: String
    let advice: String

    init(_ name: String, _ file: String, _ part: String, by text: String, place: String, advice: String) {
      testDescription = name
      self.file = file
      change = (part, text)
      self.place = place
      self.advice = advice
    }
  }

  private static let mistakes = [
    Mistake(
      "a cycle", "units.csv", "T1,第1镇党委,committee,town,CITY", by: "T1,第1镇党委,committee,town,V1-1",
      place: "units.csv:3:25: ", advice: "Change the parent of one of them."),
    Mistake(
      "a duplicate code", "units.csv", "V1-2,", by: "V1-1,", place: "units.csv:5:1: ",
      advice: "Choose another code."),
    Mistake(
      "a missing parent", "units.csv", "T2,第2镇党委,committee,town,CITY", by: "T2,第2镇党委,committee,town,TOWN",
      place: "units.csv:7:25: ", advice: "Add that unit, or correct the code."),
    Mistake(
      "a bad kind", "units.csv", "T2,第2镇党委,committee", by: "T2,第2镇党委,party", place: "units.csv:7:10: ",
      advice: "It may be: committee, "),
    Mistake(
      "a field too many", "users.csv", "admin,管理员", by: "admin,管,理员", place: "users.csv:2: ",
      advice: "Add or remove commas."),
    Mistake(
      "a grant of an unknown user", "grants.csv", "auditor,auditor,CITY", by: "nobody,auditor,CITY",
      place: "grants.csv:3:1: ", advice: "nobody"),
    Mistake(
      "a rule with an unknown body", "rulebook.yaml", "{superior: affiliation}", by: "{unit: NOBODY}",
      place: "rulebook.yaml:5:", advice: "NOBODY"),
    Mistake(
      "an unknown key in a rule", "rulebook.yaml", "matter: target", by: "matters: target",
      place: "rulebook.yaml:3:5: ", advice: "matters"),
    Mistake(
      "YAML that is none", "rulebook.yaml", "subject: {category: village}", by: "subject: {category: village",
      place: "rulebook.yaml:", advice: "."),
    Mistake(
      "two rules that claim the same unit", "rulebook.yaml", "rules:\n",
      by: """
        rules:
          - id: target-other
            matter: target
            subject: {category: village}
            steps: [{action: decide, body: {unit: CITY}}]

        """,
      place: "rulebook.yaml:", advice: "overrides"),
  ]

  @Test(arguments: mistakes) func aMistakeIsNamedWithItsPlaceAndWhatToDo(_ mistake: Mistake) async throws {
    let good = try #require(SmallBundle().files[mistake.file])
    let bad = good.replacing(mistake.change.part, with: mistake.change.by, maxReplacements: 1)
    #expect(bad != good)
    try await Self.expect(mistake.place, mistake.advice) { workspace in
      try workspace.write("bundle/" + mistake.file, bad)
    }
  }

  @Test func aFileInGB18030IsToldFromABrokenOne() async throws {
    // 管理员 and 审计员 as GB18030 has them.
    let names: [[UInt8]] = [[0xB9, 0xDC, 0xC0, 0xED, 0xD4, 0xB1], [0xC9, 0xF3, 0xBC, 0xC6, 0xD4, 0xB1]]
    var bytes = Data("user,name\nadmin,".utf8)
    bytes += names[0] + Array("\nauditor,".utf8) + names[1] + Array("\n".utf8)
    try await Self.expect("users.csv: ", "The file is GB18030 (or GBK). Save it as UTF-8.") { workspace in
      try workspace.write("bundle/users.csv", bytes)
    }
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func aFileInUTF16IsToldFromABrokenOne(_ encoding: String.Encoding) async throws {
    let text = "\u{FEFF}" + (SmallBundle().files["users.csv"] ?? "")
    let bytes = try #require(text.data(using: encoding))
    try await Self.expect("users.csv: ", "The file is UTF-16. Save it as UTF-8.") { workspace in
      try workspace.write("bundle/users.csv", bytes)
    }
  }

  @Test func aMarkOfUTF8AndTheLineEndsOfWindowsAreAccepted() async throws {
    try await Workspace.with { workspace in
      let bundle = try workspace.bundle("bundle", SmallBundle().files)
      for name in ["units.csv", "users.csv", "grants.csv"] {
        let text = try workspace.text("bundle/" + name)
        try workspace.write("bundle/" + name, "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
      }
      let outcome = try await CommandOutcome.tool("check", bundle)
      #expect(outcome.status == 0, "\(outcome.output)")
    }
  }

  @Test(arguments: [("tenant.yaml", "required"), ("units.csv", "required")])
  func aFileThatIsMissingIsNamed(name: String, advice: String) async throws {
    try await Self.expect(name + ": ", advice) { workspace in
      try FileManager.default.removeItem(atPath: workspace.path("bundle/" + name))
    }
  }

  @Test func aFileThatABundleDoesNotHaveIsNamed() async throws {
    try await Self.expect("unit.csv: ", "Check its name, or remove it.") { workspace in
      try workspace.write("bundle/unit.csv", "code\n")
    }
  }

  /// Spoils the good bundle and runs both commands on it; neither needs a server to see the mistake.
  private static func expect(
    _ place: String, _ advice: String, _ spoil: (Workspace) throws -> Void
  ) async throws {
    try await Workspace.with { workspace in
      let bundle = try workspace.bundle("bundle", SmallBundle().files)
      try spoil(workspace)
      let check = try await CommandOutcome.tool("check", bundle)
      let plan = try await CommandOutcome.tool("plan", bundle, in: workspace.path)
      for (command, said, status) in [("check", check.output, check.status), ("plan", plan.errors, plan.status)] {
        #expect(status == 1, "\(command)")
        let lines = said.split(separator: "\n").filter { $0.hasPrefix(place) }
        #expect(lines.contains { $0.contains(advice) }, "\(command): \(said)")
      }
      #expect(plan.errors.contains("nothing was changed"))
    }
  }
}
