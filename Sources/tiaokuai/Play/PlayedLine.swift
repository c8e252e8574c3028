import OrgAPI

/// What came of one line of a transcript.
struct PlayedLine {
  /// The answer.
  enum Answer {
    case result(JSONValue)
    /// The error's data.
    case error(JSONValue)
  }

  let line: TranscriptLine
  let answer: Answer

  /// The answer in a few words: where a case stands and for whom it waits, or the kind of error.
  var summary: String {
    switch answer {
    case .error(let data): return data["kind"]?.string ?? "error"
    case .result(let result):
      let standing = [result["phase"]?.string, result["verdict"]?.string].compactMap { $0 }.joined(separator: " ")
      let bodies = (result[path: "waiting.bodies"]?.array ?? []).compactMap { $0["body"]?.string ?? $0.string }
      guard let action = result[path: "waiting.action"]?.string else { return standing.isEmpty ? "ok" : standing }
      return standing + " → \(action) " + bodies.joined(separator: " ")
    }
  }

  var json: JSONValue {
    var object = JSONValue.Object()
    object["line"] = .integer(Int64(line.number))
    object["at"] = .string(line.time)
    object["as"] = line.user.map { .string($0) }
    object["call"] = .string(line.method)
    switch answer {
    case .result(let result): object["result"] = result
    case .error(let data): object["error"] = data
    }
    return .object(object)
  }
}
