/// The bytes of a wire type as a compact JSON text: members in the order of the fields, absent optional fields left out.
///
/// Throws only where a type's own `encode(to:)` does; those of this module never do.
public func encodeBytes(_ value: some Encodable) throws -> [UInt8] {
  guard let shape = value as? any SelfWriting else { return try encodeByCoding(value) }
  var writer = JSONWriter(.compact, reserving: 512)
  try writer.write(shape)
  return writer.bytes
}

/// The same without asking whether the type writes itself.
func encodeByCoding(_ value: some Encodable) throws -> [UInt8] {
  let stream = JSONStream()
  try ShapeEncoder(stream: stream).encode(value)
  return stream.finish()
}

/// The value of a wire type.
public func encodeValue(_ value: some Encodable) throws -> JSONValue {
  try JSONValue.parse(try encodeBytes(value))
}

/// Writes wire types from front to back, as synthesized coding does: a container is done when its parent goes on.
struct ShapeEncoder: Encoder {
  let stream: JSONStream
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func encode<Value: Encodable>(_ value: Value) throws {
    if Value.self == JSONValue.self, let ready = value as? JSONValue { return stream.write(ready) }
    let start = stream.length
    try value.encode(to: self)
    // A type without fields may write nothing.
    if stream.length == start { _ = stream.open(isObject: true) }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(ShapeKeyedContainer(stream: stream, depth: stream.open(isObject: true)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    ShapeUnkeyedContainer(stream: stream, depth: stream.open(isObject: false))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { ShapeSingleContainer(stream: stream) }
}

extension JSONValue {
  /// A whole number, as a `Double` where it is beyond 64 bits.
  static func whole(_ number: some BinaryInteger) -> JSONValue {
    Int64(exactly: number).map(JSONValue.integer) ?? .number(Double(number))
  }

  /// A number as people write it: 40, not 40.0.
  static func plain(_ number: Double) -> JSONValue {
    number.magnitude < 0x1p53 ? Int64(exactly: number).map(JSONValue.integer) ?? .number(number) : .number(number)
  }
}
