/// Reads the text of a template.
struct TemplateReader {
  private var rest: Substring

  init(_ source: String) { rest = source[...] }

  /// The parts of the whole text; nil where it is no template.
  mutating func read() -> [Template.Part]? {
    guard let parts = readParts(), rest.isEmpty else { return nil }
    return parts
  }

  /// Reads up to the end or the bracket that closes the part.
  private mutating func readParts() -> [Template.Part]? {
    var parts: [Template.Part] = []
    while let next = rest.first, next != "]" {
      switch next {
      case "{":
        guard let argument = readArgument() else { return nil }
        parts.append(argument)
      case "[":
        rest.removeFirst()
        guard let inner = readParts(), rest.first == "]" else { return nil }
        rest.removeFirst()
        parts.append(.optional(inner))
      case "}": return nil
      default:
        let text = rest.prefix { !"{}[]".contains($0) }
        parts.append(.text(String(text)))
        rest = rest[text.endIndex...]
      }
    }
    return parts
  }

  /// Reads `{name}` or `{name:format}`.
  private mutating func readArgument() -> Template.Part? {
    guard let end = rest.firstIndex(of: "}") else { return nil }
    let pieces = rest[..<end].dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    rest = rest[rest.index(after: end)...]
    guard let name = pieces.first, !name.isEmpty, pieces.count <= 2 else { return nil }
    guard pieces.count == 2 else { return .argument(name: String(name), .plain) }
    return Template.Format(rawValue: String(pieces[1])).map { .argument(name: String(name), $0) }
  }
}
