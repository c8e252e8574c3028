import ArgumentParser
import OrgAPI
import OrgBundle

/// `tiaokuai plan`
struct Plan: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what applying a bundle would change.",
    discussion: """
      Sends the bundle to the server, which compares it with the tenant; nothing is changed. Every mistake is named \
      with its file, line and column, and the exit code is then 1.

      Example:
        tiaokuai plan fixtures/pengzhou --data \(DefaultPlaces.data)

      The token is looked for as `tiaokuai apply` does.

      \(HelpTexts.environment)

      \(HelpTexts.exitCodes)
      """)

  @Argument(help: ArgumentHelp("The bundle's folder.", valueName: "dir"))
  var folder: String

  @OptionGroup var setup: SetupOptions
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let folder = try SetupFolder(path: folder, words)
    let bundle = folder.outline
    let application = try setup.application(folder, try setup.tokensFile(bundle, words), words)
    guard let plan = try await application.plan(words) else {
      return Console.say(
        words(
          "租户 \(bundle.tenant.slug) 尚不存在；apply 将建立它" + (folder.contents.map { "：" + $0 } ?? ""),
          "the tenant \(bundle.tenant.slug) does not exist yet; apply would make it"
            + (folder.contents.map { ": " + $0 } ?? "")))
    }
    let report = PlanReport(plan: plan, words: words)
    if setup.json {
      try report.sayJSON()
    } else if plan.problemCount > 0 {
      report.sayProblems()
    } else if plan.unchanged {
      Console.say(words("没有变化", "nothing would change"))
    } else {
      report.say()
    }
    if plan.problemCount > 0 { throw ExitCode(ExitStatus.problems.rawValue) }
  }
}
