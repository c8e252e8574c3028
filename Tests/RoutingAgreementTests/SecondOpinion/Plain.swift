import Yams

/// YAML as it stands: texts, lists and mappings, nothing interpreted.
enum Plain: Equatable, Sendable {
  case text(String)
  case list([Plain])
  case map([String: Plain])

  struct Unreadable: Error {}

  init(yaml: String) throws {
    guard let node = try Yams.compose(yaml: yaml) else { throw Unreadable() }
    self = try Plain(node)
  }

  private init(_ node: Node) throws {
    switch node {
    case .scalar(let scalar): self = .text(scalar.string)
    case .sequence(let sequence): self = .list(try sequence.map(Plain.init))
    case .mapping(let mapping):
      var entries: [String: Plain] = [:]
      for (key, value) in mapping { entries[key.string ?? ""] = try Plain(value) }
      self = .map(entries)
    case .alias: throw Unreadable()
    }
  }

  subscript(key: String) -> Plain? {
    if case .map(let entries) = self { entries[key] } else { nil }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// A list, or a single value as a list of one.
  var items: [Plain] {
    if case .list(let items) = self { items } else { [self] }
  }

  var texts: [String] { items.compactMap(\.text) }

  var entries: [String: Plain] {
    if case .map(let entries) = self { entries } else { [:] }
  }

  /// The mapping with another value.
  func with(_ key: String, _ value: Plain?) -> Plain {
    var entries = entries
    entries[key] = value
    return .map(entries)
  }
}
