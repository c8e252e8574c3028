import ArgumentParser
import OrgService

/// `tiaokuai demo`
struct Demo: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the main job: every target finds the body that decides it.",
    discussion: """
      Applies the bundle of one city to a fresh database in a temporary folder, starts a server on a socket, and plays \
      five scenes through the socket, each user in a session of his own: a village, an organ, a private enterprise \
      with two concurring bodies, a body that may not decide, and a unit that no rule names. Nothing is left behind.

      Example:
        tiaokuai demo --locale en

      EXIT CODES
        0   every scene came out as it must
        1   one did not, or the bundle was not found
        64  the command line is not one
        70  a fault of tiaokuai itself
        73  the temporary folder cannot be written
      """)

  @Argument(
    help: ArgumentHelp(
      "The bundle fixtures/pengzhou. (default: looked for from the working directory and the executable upwards)",
      valueName: "dir"))
  var folder: String?

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let path = try folder ?? DemoBundle.path(words)
    Console.note(words("读取 \(path)，建立临时数据库 ……", "reading \(path), making a temporary database …"))
    let folder = try BundleFolder(path: path, leavingOut: DemoBundle.ofTheYear, words)
    let bundle = try folder.bundle(words)
    try await EmbeddedServer.run(clock: SystemClock()) { server in
      var stage = try await DemoStage(server, folder, bundle, words)
      DemoText(words).sayOpening(bundle)
      for scene in ApprovalScene.all(words) { try await scene.play(on: &stage) }
      try await RefusalScene().play(on: &stage)
      try await GapScene().play(on: &stage)
      await stage.close()
    }
    DemoText(words).sayClosing(path)
  }
}
