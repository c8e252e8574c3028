/// One name and value of an object, by place in the scanned text.
public struct JSONMember: Hashable, Sendable {
  /// The bytes of the name, quotes included; decode them with ``JSONScanner/string(in:)``.
  public let name: Range<Int>
  /// The value.
  public let value: JSONPart

  /// A member at a place.
  public init(name: Range<Int>, value: JSONPart) {
    self.name = name
    self.value = value
  }
}
