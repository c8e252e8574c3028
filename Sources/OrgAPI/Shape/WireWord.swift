/// One of a fixed list of words on the wire.
public protocol WireWord: RawRepresentable<String>, CaseIterable, Codable, Equatable, Sendable {}

extension WireWord {
  /// Every word of the list.
  static var words: [String] { allCases.map(\.rawValue) }

  /// The word of that spelling.
  static func word(_ text: String) -> Self? { Self(rawValue: text) }
}
