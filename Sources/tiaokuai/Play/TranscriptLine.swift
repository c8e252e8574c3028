import OrgAPI
import OrgBundle
import OrgDomain
import OrgService

/// One call of a transcript, and what must come of it.
struct TranscriptLine {
  /// What must come of a call.
  enum Expectation {
    /// A result that holds this.
    case result(JSONValue)
    /// An error whose data hold this.
    case error(JSONValue)

    /// What must be held.
    var value: JSONValue {
      switch self {
      case .result(let value), .error(let value): value
      }
    }

    /// With every `${name}` replaced by what was kept.
    func substituted(_ kept: KeptValues) throws(KeptValues.Missing) -> Expectation {
      switch self {
      case .result(let value): .result(try kept.substituted(value))
      case .error(let value): .error(try kept.substituted(value))
      }
    }
  }

  /// Counted from 1 in transcript.jsonl.
  let number: Int
  let at: Instant
  /// As it is written.
  let time: String
  /// Nil: without a session.
  let user: String?
  let method: String
  let params: JSONValue
  let expectation: Expectation
  /// Names for parts of the result, by path.
  let kept: [(name: String, path: String)]
  /// The requirements that the line shows, such as `R-43`.
  let covers: [String]

  private static let keys: Set = ["at", "as", "call", "params", "expect", "error", "keep", "covers", "note"]

  /// Why a line cannot be read.
  struct Mistake: Error {
    let reason: String
  }

  init(_ text: some Collection<UInt8>, number: Int) throws {
    let value: JSONValue
    do {
      value = try JSONValue.parse(text)
    } catch {
      throw Mistake(reason: "\(error)")
    }
    guard let object = value.object else { throw Mistake(reason: "not an object") }
    if let unknown = object.members.first(where: { !TranscriptLine.keys.contains($0.name) }) {
      throw Mistake(reason: "unknown key \(unknown.name)")
    }
    guard let time = value["at"]?.string, let at = TenantCalendar.instant(time) else {
      throw Mistake(reason: "at: RFC 3339, such as 2012-04-20T09:00:00+08:00")
    }
    guard let method = value["call"]?.string else { throw Mistake(reason: "call: the method's name") }
    self.number = number
    self.at = at
    self.time = time
    self.method = method
    user = try TranscriptLine.text("as", value)
    params = value["params"] ?? [:]
    expectation = try TranscriptLine.expectation(value)
    kept = try (value["keep"]?.object?.members ?? []).map { member in
      guard let path = member.value.string else { throw Mistake(reason: "keep.\(member.name): a path") }
      return (member.name, path)
    }
    covers = try (value["covers"]?.array ?? []).map { tag in
      guard let text = tag.string else { throw Mistake(reason: "covers: a list such as [\"R-43\"]") }
      return text
    }
  }

  private static func text(_ key: String, _ value: JSONValue) throws -> String? {
    guard let found = value[key] else { return nil }
    guard let text = found.string else { throw Mistake(reason: "\(key): a text") }
    return text
  }

  private static func expectation(_ value: JSONValue) throws -> Expectation {
    switch (value["expect"], value["error"]) {
    case (.some, .some): throw Mistake(reason: "expect and error: only one may stand")
    case (let expected?, nil): .result(expected)
    case (nil, let error?): try refusal(error)
    case (nil, nil): .result([:])
    }
  }
}

extension TranscriptLine {
  /// Any refusal would do, a fault of the server too, where neither kind nor code is said.
  private static func refusal(_ error: JSONValue) throws -> Expectation {
    guard error["kind"] != nil || error["code"] != nil else { throw Mistake(reason: "error: kind or code") }
    return .error(error)
  }
}

extension TranscriptLine.Expectation {
  /// What an entry of expect.yaml expects.
  init(_ expectation: Expectation) {
    switch expectation.outcome {
    case .result(let value): self = .result(value)
    case .error(let value): self = .error(value)
    }
  }
}
