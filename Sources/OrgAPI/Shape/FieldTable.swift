/// What a field means and what it may hold.
public struct Field: Equatable, Sendable {
  /// One sentence for whoever fills it in.
  public let text: String
  /// What the field may hold beyond its type.
  public let limit: FieldLimit

  public init(_ text: String, _ limit: FieldLimit = .none) {
    self.text = text
    self.limit = limit
  }
}

/// The fields of a shape by name, in the order of the document.
public struct FieldTable: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  /// The names in the order of the document.
  public let names: [String]
  private let byName: [String: Field]

  public init(dictionaryLiteral elements: (String, Field)...) {
    names = elements.map(\.0)
    byName = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }

  /// The field of that name.
  public subscript(name: String) -> Field? { byName[name] }
}
