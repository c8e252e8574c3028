/// Notes every field that is asked for.
struct SchemaKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let notes: SchemaRecorder.Notes
  let codingPath: [any CodingKey] = []
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { true }

  /// Asked only for fields that may be absent.
  func decodeNil(forKey key: Key) throws -> Bool {
    notes.optional.insert(key.stringValue)
    return false
  }

  private func note<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value {
    let (schema, sample) = try SchemaRecorder.record(type)
    notes.fields.append((key.stringValue, schema))
    return sample
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try note(type, key) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try note(type, key) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try note(type, key) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try note(type, key) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try note(type, key) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try note(type, key) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try note(type, key) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try note(type, key) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try note(type, key) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try note(type, key) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try note(type, key) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try note(type, key) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try note(type, key) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try note(type, key) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try note(type, key) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    throw SchemaRecorder.NotFollowed(type: key.stringValue)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw SchemaRecorder.NotFollowed(type: key.stringValue)
  }

  func superDecoder() throws -> any Decoder { throw SchemaRecorder.NotFollowed(type: "super") }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw SchemaRecorder.NotFollowed(type: key.stringValue) }
}
