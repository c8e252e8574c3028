@testable import OrgBundle

/// Every small change of a value: each part of it replaced, left out, or given a key too many.
struct Mutations {
  struct Mutation {
    let name: String
    let value: YAMLValue
  }

  /// What stands in place of each part.
  private static let replacements: [(String, YAMLValue)] = [
    ("nothing", plain("")), ("empty text", text("")), ("text", text("甲")), ("text with a space", text("a b")),
    ("long text", text(long)),
    ("number", plain("7")), ("no number of a kind", plain("-1")), ("fraction", plain("12.5")),
    ("finer fraction", plain("12.55")), ("large number", plain("123456789")), ("truth", plain("true")),
    ("empty list", YAMLValue(place: place, content: .sequence([]))),
    ("list", YAMLValue(place: place, content: .sequence([text("甲")]))),
    ("list of the same", YAMLValue(place: place, content: .sequence([text("甲"), text("甲")]))),
    ("long list", YAMLValue(place: place, content: .sequence((0...200).map { plain("w\($0)") }))),
    ("empty mapping", YAMLValue(place: place, content: .mapping([]))),
    ("mapping", YAMLValue(place: place, content: .mapping([(text("zz"), text("甲"))]))),
  ]

  private static let place = TextPlace(line: 1, column: 1)
  private static let long = String(repeating: "a", count: 1001)

  private static func text(_ text: String) -> YAMLValue {
    YAMLValue(place: place, content: .scalar(text, isPlain: false))
  }

  private static func plain(_ text: String) -> YAMLValue {
    YAMLValue(place: place, content: .scalar(text, isPlain: true))
  }

  /// All changes of a value, those of its parts too.
  ///
  /// - Parameters:
  ///   - free: keys whose values may be anything, so that no changes are made in them.
  static func all(of value: YAMLValue, at path: String, free: Set<String> = []) -> [Mutation] {
    var mutations = replacements.map { Mutation(name: "\(path): \($0.0)", value: $0.1) }
    switch value.content {
    case .scalar: break
    case .sequence(let values):
      for (index, inner) in values.enumerated() {
        for mutation in all(of: inner, at: "\(path)[\(index)]", free: free) {
          // Lists of mappings shrink to the changed one: to judge the others again would only take time.
          var changed = isMapping(inner) ? [inner] : values
          changed[isMapping(inner) ? 0 : index] = mutation.value
          mutations.append(Mutation(name: mutation.name, value: YAMLValue(place: place, content: .sequence(changed))))
        }
      }
    case .mapping(let entries):
      mutations += changes(of: entries, at: path, free: free)
    }
    return mutations
  }

  private static func isMapping(_ value: YAMLValue) -> Bool {
    if case .mapping = value.content { true } else { false }
  }

  private static func changes(
    of entries: [(key: YAMLValue, value: YAMLValue)], at path: String, free: Set<String>
  ) -> [Mutation] {
    func mapping(_ entries: [(key: YAMLValue, value: YAMLValue)]) -> YAMLValue {
      YAMLValue(place: place, content: .mapping(entries))
    }
    var mutations = [Mutation(name: "\(path): a key too many", value: mapping(entries + [(text("zz"), text("甲"))]))]
    for (index, entry) in entries.enumerated() {
      let key = entry.key.text ?? ""
      var rest = entries
      rest.remove(at: index)
      mutations.append(Mutation(name: "\(path): without \(key)", value: mapping(rest)))
      guard !free.contains(key) else { continue }
      for mutation in all(of: entry.value, at: path + "." + key, free: free) {
        var changed = path.isEmpty ? entries.filter { ["name", "grades"].contains($0.key.text) } : entries
        changed.removeAll { $0.key.text == key }
        changed.append((entry.key, mutation.value))
        mutations.append(Mutation(name: mutation.name, value: mapping(changed)))
      }
    }
    return mutations
  }
}
