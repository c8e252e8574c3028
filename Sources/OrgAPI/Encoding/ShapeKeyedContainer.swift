/// The fields of an object that is written.
struct ShapeKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let stream: JSONStream
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  /// Begins the field's member; its value comes next.
  private func field(_ key: Key) -> JSONStream {
    stream.beginMember(key.stringValue, at: depth)
    return stream
  }

  mutating func encodeNil(forKey key: Key) throws { field(key).write(.null) }
  mutating func encode(_ value: Bool, forKey key: Key) throws { field(key).write(.bool(value)) }
  mutating func encode(_ value: String, forKey key: Key) throws { field(key).write(value) }
  mutating func encode(_ value: Double, forKey key: Key) throws { field(key).write(.plain(value)) }
  mutating func encode(_ value: Float, forKey key: Key) throws { field(key).write(.plain(Double(value))) }
  mutating func encode(_ value: Int, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: Int8, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: Int16, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: Int32, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: Int64, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: UInt, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: UInt8, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: UInt16, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: UInt32, forKey key: Key) throws { field(key).write(.whole(value)) }
  mutating func encode(_ value: UInt64, forKey key: Key) throws { field(key).write(.whole(value)) }

  mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try ShapeEncoder(stream: field(key)).encode(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    ShapeEncoder(stream: field(key)).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    ShapeEncoder(stream: field(key)).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { ShapeEncoder(stream: stream) }
  mutating func superEncoder(forKey key: Key) -> any Encoder { ShapeEncoder(stream: field(key)) }
}
