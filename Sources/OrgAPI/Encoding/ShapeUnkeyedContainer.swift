/// The elements of an array that is written.
struct ShapeUnkeyedContainer: UnkeyedEncodingContainer {
  let stream: JSONStream
  let depth: Int
  var codingPath: [any CodingKey] { [] }
  var count: Int { stream.count(at: depth) }

  /// Begins the next element; its value comes next.
  private func next() -> JSONStream {
    stream.beginElement(at: depth)
    return stream
  }

  mutating func encodeNil() throws { next().write(.null) }
  mutating func encode(_ value: Bool) throws { next().write(.bool(value)) }
  mutating func encode(_ value: String) throws { next().write(value) }
  mutating func encode(_ value: Double) throws { next().write(.plain(value)) }
  mutating func encode(_ value: Float) throws { next().write(.plain(Double(value))) }
  mutating func encode(_ value: Int) throws { next().write(.whole(value)) }
  mutating func encode(_ value: Int8) throws { next().write(.whole(value)) }
  mutating func encode(_ value: Int16) throws { next().write(.whole(value)) }
  mutating func encode(_ value: Int32) throws { next().write(.whole(value)) }
  mutating func encode(_ value: Int64) throws { next().write(.whole(value)) }
  mutating func encode(_ value: UInt) throws { next().write(.whole(value)) }
  mutating func encode(_ value: UInt8) throws { next().write(.whole(value)) }
  mutating func encode(_ value: UInt16) throws { next().write(.whole(value)) }
  mutating func encode(_ value: UInt32) throws { next().write(.whole(value)) }
  mutating func encode(_ value: UInt64) throws { next().write(.whole(value)) }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    try ShapeEncoder(stream: next()).encode(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    ShapeEncoder(stream: next()).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    ShapeEncoder(stream: next()).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { ShapeEncoder(stream: next()) }
}
