import OrgAPI
import OrgBundle
import OrgClient
import OrgService

/// Plays a transcript through the socket of a server whose clock follows it.
struct TranscriptRun {
  let folder: BundleFolder
  let transcript: Transcript
  let words: Words

  func run() async throws -> PlayedTranscript {
    let bundle = try folder.bundle(words)
    let clock = ManualClock(transcript.lines[0].at)
    return try await EmbeddedServer.run(clock: clock) { server in
      var users = try await EmbeddedUsers(server, folder, bundle, words)
      var kept = KeptValues()
      var played = PlayedTranscript()
      for line in transcript.lines where played.mismatch == nil {
        clock.set(line.at)
        try await play(line, &users, &kept, &played)
      }
      await users.close()
      return played
    }
  }

  private func play(
    _ line: TranscriptLine, _ users: inout EmbeddedUsers, _ kept: inout KeptValues, _ played: inout PlayedTranscript
  ) async throws {
    let answer: PlayedLine.Answer
    let expectation: TranscriptLine.Expectation
    do {
      let params = try kept.substituted(line.params)
      expectation = try substituted(line.expectation, kept)
      let client = try await users.client(line.user)
      answer = .result(try await client.call(line.method, params))
    } catch let missing as KeptValues.Missing {
      played.mismatch = place(line) + words("没有留下名为 \(missing.name) 的值", "nothing is kept as \(missing.name)")
      return
    } catch let error as OrgClientError {
      guard let data = error.data else { throw error }
      await note(.error(data), of: line, try substituted(line.expectation, kept), &users, &kept, &played)
      return
    }
    await note(answer, of: line, expectation, &users, &kept, &played)
  }

  private func note(
    _ answer: PlayedLine.Answer, of line: TranscriptLine, _ expectation: TranscriptLine.Expectation,
    _ users: inout EmbeddedUsers, _ kept: inout KeptValues, _ played: inout PlayedTranscript
  ) async {
    played.lines.append(PlayedLine(line: line, answer: answer))
    if let difference = difference(expectation, answer) {
      played.mismatch = place(line) + difference
      return
    }
    guard case .result(let result) = answer else { return }
    for (name, path) in line.kept {
      guard let value = result[path: path] else {
        played.mismatch = place(line) + words("结果中没有 \(path)", "the result has no \(path)")
        return
      }
      kept.keep(name, value)
    }
    await users.notice(result)
  }

  private func difference(_ expectation: TranscriptLine.Expectation, _ answer: PlayedLine.Answer) -> String? {
    switch (expectation, answer) {
    case (.result(let expected), .result(let found)), (.error(let expected), .error(let found)):
      SubsetMatch.difference(expected, found, words)
    case (.result, .error(let data)): words("应成功，实为错误 \(data)", "expected a result, found the error \(data)")
    case (.error(let expected), .result(let found)):
      words("应为错误 \(expected)，实为 \(found)", "expected the error \(expected), found \(found)")
    }
  }

  private func substituted(
    _ expectation: TranscriptLine.Expectation, _ kept: KeptValues
  ) throws(KeptValues.Missing) -> TranscriptLine.Expectation {
    switch expectation {
    case .result(let value): .result(try kept.substituted(value))
    case .error(let value): .error(try kept.substituted(value))
    }
  }

  private func place(_ line: TranscriptLine) -> String {
    "\(Transcript.fileName):\(line.number): \(line.method): "
  }
}
