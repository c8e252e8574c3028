import OrgAPI
import OrgBundle
import OrgClient
import OrgDomain
import OrgService

/// Plays a transcript through the socket of a server whose clock follows it, and checks what the documents fix.
struct TranscriptRun {
  let folder: BundleFolder
  let transcript: Transcript
  let words: Words

  func run() async throws -> PlayedTranscript {
    let bundle = try folder.bundle(words)
    let clock = ManualClock(transcript.lines[0].at)
    return try await EmbeddedServer.run(clock: clock) { server in
      let users = try await EmbeddedUsers(server, folder, bundle, words)
      var playing = Playing(users: users, clock: clock, expectations: bundle.expectations, words: words)
      try await playing.run(transcript.lines)
      if playing.played.mismatch == nil { try await playing.readYears(as: bundle.rootAdministrator) }
      await playing.users.close()
      return playing.played
    }
  }
}

extension SetupBundle {
  /// A user who administers the whole tenant.
  fileprivate var rootAdministrator: String? {
    let root = units.first { unit in !unit.isOutside && !units.contains { $0.code == unit.parent && !$0.isOutside } }
    return grants.first { $0.role == "administrator" && $0.unit == root?.code && $0.scope == .subtree }?.user.text
  }
}

/// A transcript on its way.
private struct Playing {
  var users: EmbeddedUsers
  let clock: ManualClock
  /// Those that wait for their moment, the earliest last; those without one come first.
  var waiting: [Expectation]
  let words: Words
  var kept = KeptValues()
  var played = PlayedTranscript()

  init(users: EmbeddedUsers, clock: ManualClock, expectations: [Expectation], words: Words) {
    self.users = users
    self.clock = clock
    self.words = words
    let timed = expectations.compactMap { expectation in expectation.at.map { (at: $0, expectation) } }
    waiting = expectations.filter { $0.at == nil } + timed.sorted { $0.at > $1.at }.map(\.1)
  }

  mutating func run(_ lines: [TranscriptLine]) async throws {
    for line in lines {
      while let next = waiting.last, let at = next.at, at < line.at {
        waiting.removeLast()
        clock.set(at)
        try await check(next)
      }
      clock.set(line.at)
      try await play(line)
      if played.mismatch != nil { return }
    }
    for expectation in waiting.reversed() where expectation.at != nil { try await check(expectation) }
    for expectation in waiting where expectation.at == nil { try await check(expectation) }
  }

  /// Reads the years as a user who may read everything.
  mutating func readYears(as reader: String?) async throws {
    guard let reader else {
      let reason = words("没有管理全部单位的用户，不列年度结果", "no year is shown: no user administers the whole tenant")
      return played.omissions.append(reason)
    }
    (played.years, played.omissions) = try await YearReport.read(try await users.client(reader), words)
  }

  // MARK: - A line

  private mutating func play(_ line: TranscriptLine) async throws {
    do {
      let expected = try line.expectation.substituted(kept)
      let answer = try await answer(line.user, line.method, line.params)
      played.lines.append(PlayedLine(line: line, answer: answer))
      if let difference = AnswerCheck.difference(expected, answer, words) {
        played.mismatch = place(line) + difference
        return
      }
      try keep(answer, of: line)
      if case .result(let result) = answer { await users.notice(result) }
    } catch let missing as KeptValues.Missing {
      played.mismatch = place(line) + words("没有留下名为 \(missing.name) 的值", "nothing is kept as \(missing.name)")
    }
  }

  private mutating func keep(_ answer: PlayedLine.Answer, of line: TranscriptLine) throws {
    guard case .result(let result) = answer else { return }
    for (name, path) in line.kept {
      if let picked = JSONPath(path), result.choices(at: picked) > 1 {
        played.mismatch = place(line) + words("\(path)：符合的不止一项", "\(path): fits more than one entry")
        return
      }
      guard let value = result[path: path] else {
        played.mismatch = place(line) + words("结果中没有 \(path)", "the result has no \(path)")
        return
      }
      kept.keep(name, value)
    }
  }

  private mutating func answer(
    _ user: String?, _ method: String, _ params: JSONValue
  ) async throws -> PlayedLine.Answer {
    let params = try kept.substituted(params)
    let client = try await users.client(user)
    do {
      return .result(try await client.call(method, params))
    } catch let error as OrgClientError {
      guard let data = error.data else { throw error }
      return .error(data)
    }
  }

  private func place(_ line: TranscriptLine) -> String {
    "\(Transcript.fileName):\(line.number): \(line.method): "
  }

  // MARK: - An expectation

  private mutating func check(_ expectation: Expectation) async throws {
    if let at = expectation.at { clock.set(at) }
    do {
      let expected = try TranscriptLine.Expectation(expectation).substituted(kept)
      let answer = try await answer(expectation.user?.text, expectation.method, expectation.params)
      played.expectations.append(PlayedExpectation(expectation, expected: expected, answer: answer, words))
    } catch let missing as KeptValues.Missing {
      throw CommandFailure(
        .problems,
        "expect.yaml: \(expectation.id): "
          + words("没有留下名为 \(missing.name) 的值", "nothing is kept as \(missing.name)"))
    }
  }
}
