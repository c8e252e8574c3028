/// The fields of an object. Decoding a field checks it against its limit.
struct StrictKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: StrictDecoder
  let object: JSONValue.Object

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { object.members.compactMap { Key(stringValue: $0.name) } }

  func contains(_ key: Key) -> Bool { object[key.stringValue] != nil }

  /// In a request `null` is no way to leave a field out: it could also mean "clear it".
  func decodeNil(forKey key: Key) throws -> Bool {
    decoder.strictness == .answer && object[key.stringValue] == .null
  }

  private func field(_ key: Key) throws(ParamsError) -> StrictDecoder {
    let name = PathKey(key.stringValue)
    guard let value = object[key.stringValue] else { throw decoder.failure(.missing, at: name) }
    let part = decoder.part(value, at: name)
    if decoder.strictness == .request, let limit = decoder.fields?[key.stringValue]?.limit { try part.check(limit) }
    return part
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try field(key).decodeBool() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try field(key).decodeString() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try field(key).decodeDouble() }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { Float(try field(key).decodeDouble()) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try field(key).decodeInteger(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try field(key).decodeInteger(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try field(key).decodeInteger(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try field(key).decodeInteger(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try field(key).decodeInteger(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try field(key).decodeInteger(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try field(key).decodeInteger(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try field(key).decodeInteger(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try field(key).decodeInteger(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try field(key).decodeInteger(type) }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try field(key).decode(type) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try field(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try field(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }
  func superDecoder(forKey key: Key) throws -> any Decoder { try field(key) }
}
