import Foundation
import OrgAPI
import OrgDomain
import OrgService

/// One call of a transcript; what must come of it is tested elsewhere.
struct TranscriptCall {
  let at: Instant
  let user: String?
  let method: String
  let params: JSONValue
  let kept: [(name: String, path: String)]

  init(_ line: Substring) throws {
    let value = try JSONValue.parse(line.utf8)
    guard let at = value["at"]?.string.flatMap({ TenantCalendar.instant($0) }), let method = value["call"]?.string
    else { throw YearServer.Unplayable(reason: "\(line.prefix(80))") }
    (self.at, self.method) = (at, method)
    user = value["as"]?.string
    params = value["params"] ?? [:]
    kept = (value["keep"]?.object?.members ?? []).map { ($0.name, $0.value.string ?? "") }
  }

  /// How many cases more are under way after it than before, as far as the call alone tells.
  private var underWay: Int {
    switch method {
    case "case.submit", "letter.issue", "case.reopen": 1
    case "case.decide", "case.return", "case.withdraw", "letter.sign": -1
    case "case.decideMany": -(params["items"]?.array?.count ?? 0)
    default: 0
    }
  }

  /// The call after which the most cases are under way; never the last.
  static func busiest(of calls: [TranscriptCall]) -> Int {
    var (most, place, count) = (Int.min, 0, 0)
    for (number, call) in calls.dropLast().enumerated() {
      count += call.underWay
      if count > most { (most, place) = (count, number) }
    }
    return place
  }

  static func all(in text: String) throws -> [TranscriptCall] {
    try text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
      .map(TranscriptCall.init)
  }
}

/// A transcript's kept values, put in for `${name}`.
struct Kept {
  private var values: [String: JSONValue] = [:]

  mutating func keep(_ call: TranscriptCall, _ result: JSONValue) {
    for (name, path) in call.kept { values[name] = result[path: path] }
  }

  func filled(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): filled(text)
    case .array(let elements): .array(elements.map(filled))
    case .object(let object): .object(.init(object.members.map { .init($0.name, filled($0.value)) }))
    case .null, .bool, .integer, .number: value
    }
  }

  private func filled(_ text: String) -> JSONValue {
    var text = text
    while let start = text.firstRange(of: "${"), let end = text[start.upperBound...].firstIndex(of: "}") {
      let value = values[String(text[start.upperBound..<end])] ?? .null
      if start.lowerBound == text.startIndex, text.index(after: end) == text.endIndex { return value }
      text.replaceSubrange(start.lowerBound...end, with: value.string ?? value.description)
    }
    return .string(text)
  }
}
