import OrgAPI

extension YAMLValue {
  /// The value as JSON: plain texts that JSON has as numbers, `true`, `false` or nothing are such, all others texts.
  var json: JSONValue {
    switch content {
    case .scalar(let text, let isPlain): isNothing ? .null : isPlain ? YAMLValue.json(plain: text) : .string(text)
    case .sequence(let values): .array(values.map(\.json))
    case .mapping(let entries):
      .object(JSONValue.Object(entries.map { JSONValue.Member($0.key.text ?? "", $0.value.json) }))
    }
  }

  private static func json(plain text: String) -> JSONValue {
    switch text {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default:
      // A number is what the grammar of JSON takes for one: `007`, `1_000` and `+1` are texts.
      let isNumber = text.utf8.first.map { $0 == UInt8(ascii: "-") || (48...57).contains($0) } ?? false
      return isNumber ? (try? JSONValue.parse(text.utf8)) ?? .string(text) : .string(text)
    }
  }

  /// The first mapping in the value that has more entries than so many, and how many it has.
  func mappingBeyond(_ limit: Int) -> (place: TextPlace, count: Int)? {
    switch content {
    case .scalar: nil
    case .sequence(let values): values.lazy.compactMap { $0.mappingBeyond(limit) }.first
    case .mapping(let entries):
      entries.count > limit
        ? (place, entries.count) : entries.lazy.compactMap { $0.value.mappingBeyond(limit) }.first
    }
  }
}
