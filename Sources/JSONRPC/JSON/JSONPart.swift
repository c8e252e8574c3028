/// A value inside a text: what it is and which bytes it covers, without surrounding whitespace.
public struct JSONPart: Hashable, Sendable {
  /// The kind of the value.
  public let kind: JSONKind
  /// Its bytes in the scanned text.
  public let range: Range<Int>

  /// A value at a place.
  public init(kind: JSONKind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
