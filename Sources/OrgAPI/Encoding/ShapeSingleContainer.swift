/// A value that is written by itself.
struct ShapeSingleContainer: SingleValueEncodingContainer {
  let stream: JSONStream
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() throws { stream.write(.null) }
  mutating func encode(_ value: Bool) throws { stream.write(.bool(value)) }
  mutating func encode(_ value: String) throws { stream.write(value) }
  mutating func encode(_ value: Double) throws { stream.write(.plain(value)) }
  mutating func encode(_ value: Float) throws { stream.write(.plain(Double(value))) }
  mutating func encode(_ value: Int) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: Int8) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: Int16) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: Int32) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: Int64) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: UInt) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: UInt8) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: UInt16) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: UInt32) throws { stream.write(.whole(value)) }
  mutating func encode(_ value: UInt64) throws { stream.write(.whole(value)) }
  mutating func encode<Value: Encodable>(_ value: Value) throws { try ShapeEncoder(stream: stream).encode(value) }
}
