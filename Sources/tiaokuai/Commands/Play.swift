import ArgumentParser
import OrgAPI
import OrgBundle

/// `tiaokuai play`
struct Play: ReportedCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plays a bundle's transcript against a server of its own.",
    discussion: """
      Applies the bundle to a fresh database in a temporary folder, makes the calls of transcript.jsonl through the \
      socket, one a line, checks what expect.yaml says, and prints the year as a table:

        {"at": "2012-04-20T09:00:00+08:00", "as": "u-1", "call": "case.get", "params": {"case": "${id}"}, \
      "expect": {"phase": "draft"}, "keep": {"revision": "revision"}}

        at       the server's clock from here on; never earlier than the line before
        as       the user who calls; without it the call is made without a session
        call     the method; params its parameters
        expect   what the result must hold: objects may hold more, lists must have as many entries; a member named \
      rates[rate=up].percent speaks of the value there
        error    instead of expect: what the error's data must hold
        keep     names for parts of the result; ${name} in a later text stands for it
        covers   the requirements that the line shows; note: a text for readers. Lines that begin with # are comments

      Stops at the first line that does not come out as written, naming it and the difference; then checks every \
      entry of expect.yaml and names each that does not hold, with its clause.

      Examples:
        tiaokuai play my-city --locale en
        tiaokuai play my-city --prove          # shows that each expected value can fail

      EXIT CODES
        0   every line and every expectation came out as written
        1   one did not, or the bundle has mistakes
        64  the command line is not one
        70  a fault of tiaokuai itself
        73  the temporary folder cannot be written
      """)

  @Argument(help: ArgumentHelp("The bundle's folder, with a transcript.jsonl.", valueName: "dir"))
  var folder: String

  @Flag(help: "Print every line played and what came of it.")
  var lines = false

  @Flag(help: "Print one JSON object for each line, expectation and year.")
  var json = false

  @Flag(help: "Change each expected value of expect.yaml by itself; every change must be noticed.")
  var prove = false

  @OptionGroup var language: LanguageOption

  func perform(_ words: Words) async throws {
    let folder = try BundleFolder(path: folder, words)
    let transcript = try Transcript(folder.source, words)
    let played = try await TranscriptRun(folder: folder, transcript: transcript, words: words).run()
    if json {
      for object in played.json { Console.say(object.description) }
    } else {
      if lines || played.mismatch != nil { played.table(words).print() }
      for year in played.years { year.print(words) }
      for omission in played.omissions { Console.note(omission) }
    }
    try conclude(played, words)
  }

  private func conclude(_ played: PlayedTranscript, _ words: Words) throws {
    if let mismatch = played.mismatch { throw CommandFailure(.problems, mismatch) }
    let failures = played.failures(words)
    for failure in failures { Console.note(failure) }
    guard failures.isEmpty else {
      throw CommandFailure(
        .problems,
        words(
          "有 \(failures.count) 项不符合文件规定",
          words.counted(failures.count, "expectation does not hold", "expectations do not hold")))
    }
    let (lines, expected) = (played.lines.count, played.expectations.count)
    let english = lines == 1 ? "the one line came out as written" : "all \(lines) lines came out as written"
    Console.note(words("\(lines) 行全部符合", english))
    if expected > 0 {
      let english = expected == 1 ? "the one expectation holds" : "all \(expected) expectations hold"
      Console.note(words("\(expected) 项规定全部符合", english))
    }
    if prove { try proveExpectations(played, words) }
  }

  private func proveExpectations(_ played: PlayedTranscript, _ words: Words) throws {
    var changes = 0
    var unnoticed: [String] = []
    for expectation in played.expectations {
      let found = expectation.unchecked(words)
      changes += found.changes
      unnoticed += found.unnoticed.map { "expect.yaml: \(expectation.expectation.id): \($0)" }
      if found.changes == 0 { unnoticed.append("expect.yaml: \(expectation.expectation.id)") }
    }
    for place in unnoticed { Console.note(place + words("：改动未被发现", ": a change goes unnoticed")) }
    guard unnoticed.isEmpty else {
      throw CommandFailure(.problems, words("有的规定查不出错误", "some expectations cannot fail"))
    }
    let english = words.counted(changes, "value changed", "values changed one by one")
    Console.note(words("逐一改动 \(changes) 处，处处发现", "\(english); each was noticed"))
  }
}
