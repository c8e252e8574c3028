/// Decodes a type from nothing: notes every field it asks for, and answers each with a value that will do.
struct SchemaRecorder: Decoder {
  let notes = Notes()
  let shape: (any WireShape.Type)?
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// What a type asked for.
  final class Notes {
    var fields: [(name: String, schema: WireSchema)] = []
    var optional: Set<String> = []
  }

  /// A type whose decoding cannot be followed.
  struct NotFollowed: Error {
    let type: String
  }

  /// The schema of a type, with one value of it.
  static func record<Value: Decodable>(_ type: Value.Type) throws -> (schema: WireSchema, sample: Value) {
    if let sample = JSONValue.null as? Value { return (.anything, sample) }
    if let words = type as? any WireWord.Type, let sample = words.firstWord as? Value {
      return (.words(words.words), sample)
    }
    if let list = type as? any RecordedList.Type, let sample = list.sample as? Value {
      return (try list.recorded(), sample)
    }
    for (schema, sample) in scalars { if let sample = sample as? Value { return (schema, sample) } }
    let recorder = SchemaRecorder(shape: type as? any WireShape.Type)
    let sample = try Value(from: recorder)
    return (.object(recorder.object), sample)
  }

  /// The types that have a schema of their own.
  private static var scalars: [(WireSchema, Any)] {
    [(.boolean, false), (.string, ""), (.integer, 0), (.number, 0.0)]
  }

  private var object: WireSchema.Object {
    WireSchema.Object(
      sharedName: shape?.sharedName,
      fields: notes.fields.map { field in
        WireSchema.Field(
          name: field.name, schema: field.schema, isRequired: !notes.optional.contains(field.name),
          stated: shape?.fields[field.name])
      })
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(SchemaKeyedContainer(notes: notes))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NotFollowed(type: "\(shape as Any)") }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NotFollowed(type: "\(shape as Any)") }
}

/// Arrays and dictionaries, whose elements have a schema.
private protocol RecordedList {
  static var sample: Self { get }
  static func recorded() throws -> WireSchema
}

extension Array: RecordedList where Element: Decodable {
  fileprivate static var sample: Self { [] }
  fileprivate static func recorded() throws -> WireSchema { .list(try SchemaRecorder.record(Element.self).schema) }
}

extension Dictionary: RecordedList where Key == String, Value: Decodable {
  fileprivate static var sample: Self { [:] }
  fileprivate static func recorded() throws -> WireSchema { .map(try SchemaRecorder.record(Value.self).schema) }
}

extension WireWord {
  /// The first word of the list.
  fileprivate static var firstWord: Self? { allCases.first }
}
