import OrgAPI

/// What a transcript has kept from its results, by name.
struct KeptValues {
  private var values: [String: JSONValue] = [:]

  /// A name that nothing was kept under.
  struct Missing: Error {
    let name: String
  }

  mutating func keep(_ name: String, _ value: JSONValue) { values[name] = value }

  /// The value with every `${name}` in its texts replaced. A text that is nothing but one becomes the kept value itself.
  func substituted(_ value: JSONValue) throws(Missing) -> JSONValue {
    switch value {
    case .string(let text): return try substituted(text)
    case .array(let elements):
      var result: [JSONValue] = []
      for element in elements { result.append(try substituted(element)) }
      return .array(result)
    case .object(let object):
      var members: [JSONValue.Member] = []
      for member in object.members { members.append(.init(member.name, try substituted(member.value))) }
      return .object(JSONValue.Object(members))
    case .null, .bool, .integer, .number: return value
    }
  }

  private func substituted(_ text: String) throws(Missing) -> JSONValue {
    var rest = text[...]
    var result = ""
    while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
      let name = String(rest[start.upperBound..<end])
      guard let value = values[name] else { throw Missing(name: name) }
      if start.lowerBound == text.startIndex, rest.index(after: end) == text.endIndex { return value }
      result += rest[..<start.lowerBound] + (value.string ?? value.description)
      rest = rest[rest.index(after: end)...]
    }
    return .string(result + rest)
  }
}
