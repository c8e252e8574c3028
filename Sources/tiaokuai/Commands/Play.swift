import ArgumentParser
import OrgAPI

/// `tiaokuai play`
struct Play: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plays a bundle's transcript against a server of its own.",
    discussion: """
      Applies the bundle to a fresh database in a temporary folder and makes the calls of transcript.jsonl through \
      the socket, one a line:

        {"at": "2012-04-20T09:00:00+08:00", "as": "u-1", "call": "case.get", "params": {"case": "${id}"}, \
      "expect": {"phase": "draft"}, "keep": {"revision": "revision"}}

        at       the server's clock from here on; never earlier than the line before
        as       the user who calls; without it the call is made without a session
        call     the method; params its parameters
        expect   what the result must hold: objects may hold more, lists must have as many entries
        error    instead of expect: what the error's data must hold
        keep     names for parts of the result; ${name} in a later text stands for it

      Stops at the first line that does not come out as written, naming it and the difference.

      Example:
        tiaokuai play my-city --locale en

      EXIT CODES
        0   every line came out as written
        1   a line did not, or the bundle has mistakes
        64  the command line is not one
        70  a fault of tiaokuai itself
        73  the temporary folder cannot be written
      """)

  @Argument(help: ArgumentHelp("The bundle's folder, with a transcript.jsonl.", valueName: "dir"))
  var folder: String

  @Flag(help: "Print one JSON object for each line played.")
  var json = false

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let folder = try BundleFolder(path: folder, words)
    let transcript = try Transcript(folder.source, words)
    let played = try await TranscriptRun(folder: folder, transcript: transcript, words: words).run()
    if json {
      for line in played.lines { Console.say(line.json.description) }
    } else {
      played.table(words).print()
    }
    if let mismatch = played.mismatch { throw CommandFailure(.problems, mismatch) }
    let count = played.lines.count
    Console.note(words("\(count) 行全部符合", "all \(count) lines came out as written"))
  }
}
