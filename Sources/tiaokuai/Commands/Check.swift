import ArgumentParser
import OrgAPI
import OrgDomain
import OrgService

/// `tiaokuai check`
struct Check: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a bundle and its assertions; needs no server.",
    discussion: """
      Reads every file, builds the tree and the rule book, and evaluates every assertion under assertions/ with the \
      router and the access decision that the server uses. Names every mistake with its file, line and column, and \
      every assertion that does not hold.

      Matters without a route are counted by matter and category: they may be meant, so they are no failure. Assert \
      the ones that are meant with `noRoute: true`, and those that must not be with their steps.

      Example:
        tiaokuai check fixtures/pengzhou --locale en

      EXIT CODES
        0   no mistake, and every assertion holds
        1   a mistake, or an assertion that does not hold
        64  the command line is not one
      """)

  @Argument(help: ArgumentHelp("The bundle's folder.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("The day asked by assertions that name none. (default: today)", valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @Flag(help: "Print JSON on one line.")
  var json = false

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let folder = try BundleFolder(path: folder, words)
    let report = CheckReport(folder.reading, on: on?.day, clock: SystemClock())
    if json {
      Console.say(report.json(words).description)
    } else {
      report.say(words)
    }
    if !report.holds { throw ExitCode(ExitStatus.problems.rawValue) }
  }
}
