import Foundation
import Testing

/// `--help` is all the manual there is.
@Suite(.timeLimit(.minutes(15))) struct HelpTests {
  private static let options: [String: [String]] = [
    "serve": ["--data", "--socket", "--tcp", "--locale"],
    "plan": ["<dir>", "--socket", "--token", "--data", "--tokens", "--json", "--quiet", "--locale"],
    "apply": ["<dir>", "--socket", "--token", "--data", "--tokens", "--json", "--quiet", "--locale"],
    "check": ["<dir>", "--on", "--json", "--locale"],
    "play": ["<dir>", "--json", "--lines", "--locale", "--prove"],
    "call": ["<method>", "<params>", "--socket", "--tenant", "--token", "--json", "--locale"],
    "feed": ["--after", "--kind", "--unit", "--progress", "--socket", "--tenant", "--token", "--locale"],
    "demo": ["<dir>", "--locale"],
  ]

  /// What a command reads from the environment.
  private static let variables: [String: [String]] = [
    "serve": ["TIAOKUAI_SOCKET", "TIAOKUAI_LOCALE"],
    "plan": ["TIAOKUAI_SOCKET", "TIAOKUAI_TOKEN", "TIAOKUAI_LOCALE"],
    "apply": ["TIAOKUAI_SOCKET", "TIAOKUAI_TOKEN", "TIAOKUAI_LOCALE"],
    "check": ["TIAOKUAI_LOCALE"],
    "play": ["TIAOKUAI_LOCALE"],
    "call": ["TIAOKUAI_SOCKET", "TIAOKUAI_TENANT", "TIAOKUAI_TOKEN", "TIAOKUAI_LOCALE"],
    "feed": ["TIAOKUAI_SOCKET", "TIAOKUAI_TENANT", "TIAOKUAI_TOKEN", "TIAOKUAI_LOCALE"],
    "demo": ["TIAOKUAI_LOCALE"],
  ]

  private static let statuses: [String: [Int]] = [
    "serve": [0, 64, 70, 73, 75], "plan": [0, 1, 64, 69, 70, 75, 77], "apply": [0, 1, 64, 69, 70, 73, 75, 77],
    "feed": [0, 1, 64, 69, 70, 75, 77],
    "check": [0, 1, 64], "play": [0, 1, 64, 70, 73], "call": [0, 1, 64, 69, 70, 75, 77], "demo": [0, 1, 64, 70, 73],
  ]

  @Test(arguments: Self.options.keys.sorted())
  func aCommandExplainsItsOptionsVariablesAndExitCodes(command: String) async throws {
    let help = try await CommandOutcome.tool(command, "--help")
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.contains("Example"))
    for option in try #require(Self.options[command]) {
      #expect(help.output.contains("\n  \(option) "), "\(option) is not explained")
    }
    for variable in try #require(Self.variables[command]) { #expect(help.output.contains(variable), "\(variable)") }
    let codes = try #require(help.output.split(separator: "EXIT CODES").last).split(separator: "\n")
    for status in try #require(Self.statuses[command]) {
      #expect(codes.contains { $0.hasPrefix("  \(status) ") }, "the exit code \(status) is not explained")
    }
  }

  @Test(arguments: Self.options.keys.sorted())
  func everyOptionInTheUsageLineIsExplained(command: String) async throws {
    let help = try await CommandOutcome.tool(command, "--help").output
    let usage = try #require(help.split(separator: "\n").first { $0.hasPrefix("USAGE: ") })
    let named = usage.matches(of: /--[a-z]+/).map { String($0.output) }
    #expect(Set(named) == Set(Self.options[command]?.filter { $0.hasPrefix("--") } ?? []))
  }

  @Test func theToolNamesAllItsCommands() async throws {
    let help = try await CommandOutcome.tool("--help")
    #expect(help.status == 0)
    for command in Self.options.keys { #expect(help.output.contains("\n  \(command) "), "\(command)") }
  }
}
