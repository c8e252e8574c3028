/// Where a value stands in another: `steps[2].body`, `steps.2.body`, or `rates[rate=village].percent`, which picks the
/// first element of a list whose member has that text or number.
public struct JSONPath: Sendable {
  enum Part: Equatable, Sendable {
    /// A member's name, or a position in a list.
    case name(String)
    case position(Int)
    case element(member: String, equals: String)
  }

  let parts: [Part]

  /// Nil where a bracket is not closed or holds nothing, and for an empty path.
  public init?(_ text: some StringProtocol) {
    var parts: [Part] = []
    var name = ""
    var rest = text[...]
    func named() { if !name.isEmpty { parts.append(.name(name)) } }
    while let character = rest.popFirst() {
      switch character {
      case ".":
        named()
        name = ""
      case "[":
        named()
        name = ""
        guard let end = rest.firstIndex(of: "]"), let part = JSONPath.part(rest[..<end]) else { return nil }
        parts.append(part)
        rest = rest[rest.index(after: end)...]
      case "]": return nil
      default: name.append(character)
      }
    }
    named()
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  private static func part(_ text: some StringProtocol) -> Part? {
    if let position = Int(text) { return .position(position) }
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let member = String(text[..<sign])
    return member.isEmpty ? nil : .element(member: member, equals: String(text[text.index(after: sign)...]))
  }
}

extension JSONValue {
  /// The value at a path; nil where there is none.
  public subscript(path: JSONPath) -> JSONValue? {
    var value = self
    for part in path.parts {
      guard let next = value[part] else { return nil }
      value = next
    }
    return value
  }

  /// How many elements the path picks where it picks most; more than 1 where it does not say which is meant.
  public func choices(at path: JSONPath) -> Int {
    var (value, most) = (self, 1)
    for part in path.parts {
      if case .element(let member, let wanted) = part { most = max(most, value.elements(member, wanted).count) }
      guard let next = value[part] else { return most }
      value = next
    }
    return most
  }

  private subscript(part: JSONPath.Part) -> JSONValue? {
    switch part {
    case .name(let name): self[name] ?? Int(name).flatMap { self[$0] }
    case .position(let position): self[position]
    case .element(let member, let wanted): elements(member, wanted).first
    }
  }

  private func elements(_ member: String, _ wanted: String) -> [JSONValue] {
    (array ?? []).filter { element in element[member].map { $0.string ?? $0.description } == wanted }
  }
}
