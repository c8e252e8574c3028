/// Decodes wire types from a value and names the place of every mistake.
struct StrictDecoder: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  let strictness: Strictness
  /// The fields of the type that is decoded, with their limits; nil for types that state none.
  let fields: FieldTable?

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// How to take what the types do not say.
  enum Strictness: Sendable {
    /// Requests: unknown fields, `null` for an absent field, and values beyond the limits are mistakes.
    case request
    /// Answers: a newer server may answer more fields and words than this program knows.
    case answer
  }

  init(
    _ value: JSONValue, path: [any CodingKey] = [], strictness: Strictness, fields: FieldTable? = nil
  ) {
    self.value = value
    self.codingPath = path
    self.strictness = strictness
    self.fields = fields
  }

  /// The decoder of a part of the value.
  func part(_ value: JSONValue, at key: PathKey, fields: FieldTable? = nil) -> StrictDecoder {
    StrictDecoder(value, path: codingPath + [key], strictness: strictness, fields: fields)
  }

  func failure(_ problem: ParamsError.Problem, at key: PathKey? = nil) -> ParamsError {
    let path: [any CodingKey] = if let key { codingPath + [key] } else { codingPath }
    return ParamsError(path: PathKey.text(path), problem: problem)
  }

  func wrongType(_ expected: JSONValue.Kind) -> ParamsError {
    failure(.wrongType(expected: expected, found: value.kind))
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw wrongType(.object) }
    if strictness == .request, fields == nil {
      for member in object.members where Key(stringValue: member.name) == nil {
        throw failure(.unknownField(known: []), at: PathKey(member.name))
      }
    }
    return KeyedDecodingContainer(StrictKeyedContainer(decoder: self, object: object))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw wrongType(.array) }
    return StrictUnkeyedContainer(decoder: self, elements: elements)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    StrictSingleContainer(decoder: self)
  }
}

extension StrictDecoder {
  func decodeBool() throws(ParamsError) -> Bool {
    guard case .bool(let flag) = value else { throw wrongType(.boolean) }
    return flag
  }

  func decodeString() throws(ParamsError) -> String {
    guard case .string(let text) = value else { throw wrongType(.string) }
    return text
  }

  func decodeDouble() throws(ParamsError) -> Double {
    switch value {
    case .number(let number): return number
    case .integer(let number): return Double(number)
    default: throw wrongType(.number)
    }
  }

  func decodeInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws(ParamsError) -> Number {
    let whole: Number? =
      switch value {
      case .integer(let number): Number(exactly: number)
      case .number(let number): Number(exactly: number)
      default: throw wrongType(.integer)
      }
    if let whole { return whole }
    if case .number(let number) = value, !JSONValue.isWhole(number) { throw wrongType(.integer) }
    throw failure(.outOfRange((Int(exactly: type.min) ?? Int.min)...(Int(exactly: type.max) ?? Int.max)))
  }

  /// Any type: words by their list, shapes with their limits, all others as they decode themselves.
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let words = type as? any WireWord.Type { return try decodeWord(words, as: type) }
    let shape = type as? any WireShape.Type
    let decoder = StrictDecoder(value, path: codingPath, strictness: strictness, fields: shape?.fields)
    if let shape, strictness == .request { try decoder.refuseUnknownFields(of: shape) }
    let decoded = try decoder.translating { try Value(from: decoder) }
    if strictness == .request, let checked = decoded as? any WireShape { try decoder.check(checked) }
    return decoded
  }

  /// Before the type is asked: one without fields would look at nothing.
  private func refuseUnknownFields(of shape: any WireShape.Type) throws(ParamsError) {
    guard case .object(let object) = value else { throw wrongType(.object) }
    let fields = shape.fields
    for member in object.members where fields[member.name] == nil {
      throw failure(.unknownField(known: fields.names), at: PathKey(member.name))
    }
  }

  private func decodeWord<Value>(_ words: any WireWord.Type, as type: Value.Type) throws(ParamsError) -> Value {
    let text = try decodeString()
    guard let word = words.word(text) as? Value else {
      throw failure(.notAllowed(found: text, allowed: words.words))
    }
    return word
  }

  /// Runs the shape's own check, its path put behind this one.
  private func check(_ shape: any WireShape) throws(ParamsError) {
    do {
      try shape.validate()
    } catch {
      let place = PathKey.text(codingPath)
      let path = place.isEmpty ? error.path : error.path.isEmpty ? place : "\(place).\(error.path)"
      throw ParamsError(path: path, problem: error.problem)
    }
  }

  /// Mistakes that a type finds by itself, such as an unknown raw value, as errors of this decoder.
  private func translating<Value>(_ body: () throws -> Value) throws(ParamsError) -> Value {
    do {
      return try body()
    } catch let error as ParamsError {
      throw error
    } catch DecodingError.keyNotFound(let key, let context) {
      throw ParamsError(path: PathKey.text(context.codingPath + [key]), problem: .missing)
    } catch DecodingError.dataCorrupted(let context) {
      throw ParamsError(path: PathKey.text(context.codingPath), problem: .refused(context.debugDescription))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      throw ParamsError(path: PathKey.text(context.codingPath), problem: .refused(context.debugDescription))
    } catch {
      throw failure(.refused("not a \(Value.self)"))
    }
  }
}
