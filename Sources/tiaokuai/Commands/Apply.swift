import ArgumentParser
import OrgAPI

/// `tiaokuai apply`
struct Apply: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a tenant what a bundle says.",
    discussion: """
      All or nothing, and safe to repeat: applying the same bundle again changes nothing and says so. After a broken \
      connection or a kill the same line goes on where it stopped.

      Example, the first time and every time after:
        tiaokuai apply fixtures/pengzhou --data \(DefaultPlaces.data)

      The first time it takes the operator's token: --token, TIAOKUAI_TOKEN, or DIR/operator.token with --data DIR; a \
      missing tenant is made from tenant.yaml. Once the tenant has users it takes an administrator's: --token, or the \
      tokens file, where it looks for a user to whom grants.csv gives the role administrator.

      The tokens of new users are made here and written to the tokens file (user,token; mode 0600) before the server \
      hears of them; the server keeps their digests alone. Users already in the file keep their tokens. Keep the file \
      safe, and hand each user his own.

      \(HelpTexts.environment)

      \(HelpTexts.exitCodes)
      """)

  @Argument(help: ArgumentHelp("The bundle's folder.", valueName: "dir"))
  var folder: String

  @OptionGroup var setup: SetupOptions
  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let folder = try SetupFolder(path: folder, words)
    var tokens = try setup.tokensFile(folder.outline, words)
    let outcome = try await setup.application(folder, tokens, words).apply(tokens: &tokens, words)
    let report = PlanReport(plan: outcome.plan, words: words)
    if setup.json {
      return try report.sayJSON([
        .init("changed", .bool(outcome.changed)), .init("tokensSet", .integer(Int64(outcome.tokensSet))),
        .init("tokensFile", .string(tokens.path)),
      ])
    }
    guard outcome.changed else { return Console.say(words("没有变化", "nothing changed")) }
    report.say()
    if outcome.tokensSet > 0 {
      Console.say(
        words(
          "\(outcome.tokensSet) 名新用户的令牌在 \(tokens.path)（仅本人可读）",
          "the tokens of \(outcome.tokensSet) new users are in \(tokens.path), readable by you alone"))
    }
  }
}
