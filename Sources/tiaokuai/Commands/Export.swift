import ArgumentParser
import OrgAPI
import OrgClient

/// `tiaokuai export`
struct Export: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a tenant's state as a bundle.",
    discussion: """
      The bundle, applied to a new tenant, gives the same state; applied to the same tenant it changes nothing; and the \
      same state always gives the same bytes. It is the state of one moment, whatever others write meanwhile. Dissolved \
      units are in it, marked in the column `status` of units.csv: results and lines may name them.

      Not in it are tokens, delegations, cases and what belongs to them (that is a backup's work), changes of the tree \
      planned for a day to come, who took over from whom, members who left and offers of members to other units, and the \
      assertions, transcript and expectations of a bundle, which the server never had. Members are in it where the \
      token's user may read every roster; where not, it says so. The rule book, and the scheme, are the texts \
      as they were published; of local plans the words are kept, not the line breaks. A rule that names a unit since \
      dissolved, or a plan that no longer fits the scheme, is named as a mistake when a new tenant is made of it.

      Example:
        tiaokuai export dongshan-2027 --tenant dongshan --token …
        tiaokuai check dongshan-2027 --locale en

      It takes an administrator's token; the access log notes it, for users have names. The folder appears when it is \
      whole. One that is there already is left alone unless --replace is given.

      \(HelpTexts.environment)

      \(HelpTexts.exitCodes)
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "dir"))
  var folder: String

  @OptionGroup var connection: ConnectionOptions

  @Option(help: ArgumentHelp("The tenant. (default: TIAOKUAI_TENANT)", valueName: "slug"))
  var tenant: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A tenant administrator's token. (default: TIAOKUAI_TOKEN)", valueName: "token"))
  var token: String?

  @Option(help: ArgumentHelp("The slug that tenant.yaml gets, to make another tenant of it.", valueName: "slug"))
  var slug: String?

  @Flag(help: "Replace a folder that is there already.")
  var replace = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard let slug else { return }
    let isSlug =
      (1...63).contains(slug.utf8.count) && slug.utf8.first.map { (97...122).contains($0) } ?? false
      && slug.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 0x2D }
    guard isSlug else { throw ValidationError("--slug takes 1 to 63 of a-z, 0-9 and -, a letter first.") }
  }

  func perform(_ words: Words) async throws {
    guard let token = token ?? Environment.token else {
      throw CommandFailure(
        .notAllowed, words("请用 --token 或 TIAOKUAI_TOKEN 给出令牌", "give a token with --token or TIAOKUAI_TOKEN"))
    }
    try NewFolder.check(folder, replacing: replace, words)
    let client = try await OrgClient.connect(to: connection.address)
    try await client.open(tenant: tenant ?? Environment.tenant, token: token, locale: words.locale)
    var target = try NewFolder(at: folder, replacing: replace, words)
    do {
      let outcome = try await BundleDownload(client: client, slug: slug).write(into: &target, words)
      try target.finish(words)
      if outcome.membersLeftOut > 0 {
        let count = outcome.membersLeftOut
        Console.note(
          words(
            "未包含名册上的 \(count) 名党员：导出者须有全部单位的 readMembers 权限",
            "not in it are the \(count) members of rosters: whoever exports them needs readMembers over all units"))
      }
      Console.say(
        words(
          "\(target.path)：第 \(outcome.revision) 版，\(outcome.files) 个文件",
          "\(target.path): revision \(outcome.revision), \(outcome.files) files"))
    } catch {
      target.discard()
      throw error
    }
    await client.close()
  }
}
