import ArgumentParser
import OrgAPI
import OrgBundle

/// `tiaokuai bench`
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures the product on this machine.", subcommands: [BenchSetup.self])
}

/// `tiaokuai bench setup`
struct BenchSetup: ReportedCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Sets a generated country up, exports it and sets that up again.",
    discussion: """
      generate, plan, apply, route.audit, export, the server started again, the export applied to a new tenant of \
      another server, and its export compared with the first. Each step and each server is a process of its own; the \
      table has its time, rows (units, users and grants; of the audit pairs of unit and matter) a second, and the most \
      memory that each side had.

      Example:
        tiaokuai bench setup --units 50000 --locale en

      EXIT CODES
        0   every unit has its routes, and both exports are equal
        1   they are not
        70  a fault of tiaokuai itself
        73  the temporary folder cannot be written
      """)

  @Option(help: ArgumentHelp("How many units.", valueName: "n"))
  var units = 50_000

  @Option(help: ArgumentHelp("Another seed gives another country.", valueName: "s"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Who gets an account, as `generate` has it.", valueName: "offices|all"))
  var grants: CountryBundle.Accounts = .offices

  @Flag(help: "Print JSON on one line.")
  var json = false

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let temporary = try TemporaryFolder()
    defer { temporary.remove() }
    var bench = SetupBench(
      units: units, seed: seed, grants: grants.rawValue, folder: temporary.path, words)
    try await bench.run()
    if json { say(bench) } else { say(bench, words) }
    guard bench.gaps == 0, bench.isEqual else { throw ExitCode(ExitStatus.problems.rawValue) }
  }

  private func say(_ bench: SetupBench) {
    let result = JSONValue.Object([
      .init("units", .integer(Int64(bench.units))), .init("seed", .string(String(bench.seed))),
      .init("steps", .array(bench.steps.map(\.json))), .init("gaps", .integer(Int64(bench.gaps))),
      .init("vacancies", .integer(Int64(bench.vacancies))), .init("equal", .bool(bench.isEqual)),
    ])
    Console.say(JSONValue.object(result).description)
  }

  private func say(_ bench: SetupBench, _ words: Words) {
    var table = TextTable("", words("秒", "seconds"), words("行", "rows"))
    table.header += [words("行/秒", "rows/s"), words("客户端 MiB", "client MiB"), words("服务端 MiB", "server MiB")]
    table.rows = bench.steps.map(\.cells)
    table.print()
    Console.say(
      words(
        "无路径 \(bench.gaps)；空缺岗位 \(bench.vacancies)；两次导出\(bench.isEqual ? "完全相同" : "不同")",
        "without a route: \(bench.gaps); posts that nobody holds: \(bench.vacancies); the two exports are "
          + (bench.isEqual ? "equal" : "different")))
  }
}
