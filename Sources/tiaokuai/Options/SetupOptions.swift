import ArgumentParser
import OrgBundle

/// What `plan` and `apply` need beside the bundle.
struct SetupOptions: ParsableArguments {
  @OptionGroup var connection: ConnectionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "An operator's token the first time, an administrator's later. (default: TIAOKUAI_TOKEN)", valueName: "token"))
  var token: String?

  @Option(
    help: ArgumentHelp("The server's data folder, whose operator.token is used the first time.", valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "The tokens file; an administrator's token is looked up there. (default: <slug>.tokens.csv)", valueName: "file"))
  var tokens: String?

  @Flag(help: "Print JSON on one line.")
  var json = false

  @Flag(help: "Say nothing of progress.")
  var quiet = false

  func tokensFile(_ bundle: BundleOutline, _ words: Words) throws -> TokensFile {
    try TokensFile(path: tokens ?? bundle.tenant.slug + ".tokens.csv", words)
  }

  func application(_ folder: SetupFolder, _ tokens: TokensFile, _ words: Words) throws -> BundleApplication {
    let bundle = folder.outline
    let credentials = try Credential.all(
      given: token ?? Environment.token, data: data, tokens: tokens, bundle: bundle, words)
    return BundleApplication(
      address: connection.address, files: folder.files, bundle: bundle, credentials: credentials,
      isQuiet: quiet)
  }
}
