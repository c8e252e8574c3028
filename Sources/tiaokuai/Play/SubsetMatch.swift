import OrgAPI

/// Whether a value holds what is expected: objects may have more members, lists must have as many entries.
///
/// A member whose name is a path, such as `rates[rate=village].percent`, speaks of the value there.
enum SubsetMatch {
  /// The first difference with its path; nil where there is none.
  static func difference(_ expected: JSONValue, _ found: JSONValue, at path: String = "", _ words: Words) -> String? {
    switch (expected, found) {
    case (.object(let expected), .object(let found)):
      for member in expected.members {
        let inner = path.isEmpty ? member.name : path + "." + member.name
        if SubsetMatch.isAmbiguous(member.name, in: .object(found)) {
          return words("\(inner)：符合的不止一项", "\(inner): fits more than one entry")
        }
        guard let value = SubsetMatch.value(member.name, in: .object(found)) else {
          return words("\(inner)：没有", "\(inner): is not there")
        }
        if let difference = difference(member.value, value, at: inner, words) { return difference }
      }
      return nil
    case (.array(let expected), .array(let found)):
      guard expected.count == found.count else {
        return words(
          "\(path)：应有 \(expected.count) 项，实有 \(found.count) 项",
          "\(path): expected \(expected.count) entries, found \(found.count)")
      }
      for (index, pair) in zip(expected, found).enumerated() {
        if let difference = difference(pair.0, pair.1, at: "\(path)[\(index)]", words) { return difference }
      }
      return nil
    default:
      if expected == found { return nil }
      return words("\(path)：应为 \(expected)，实为 \(found)", "\(path): expected \(expected), found \(found)")
    }
  }

  private static func value(_ name: String, in object: JSONValue) -> JSONValue? {
    object[name] ?? path(name).flatMap { object[$0] }
  }

  private static func isAmbiguous(_ name: String, in object: JSONValue) -> Bool {
    object[name] == nil && (path(name).map { object.choices(at: $0) } ?? 1) > 1
  }

  private static func path(_ name: String) -> JSONPath? {
    name.contains(where: { $0 == "[" || $0 == "." }) ? JSONPath(name) : nil
  }
}
