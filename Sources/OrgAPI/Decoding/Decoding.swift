/// Decodes the parameters of a request strictly: unknown fields, missing ones, wrong types and values beyond their
/// limits are each refused with their place. Absent parameters (nil, or no bytes) count as `{}`.
public func decodeParams<Params: Decodable>(
  _ type: Params.Type, from bytes: [UInt8]?
) throws(ParamsError) -> Params {
  guard let bytes, !bytes.isEmpty else { return try decodeParams(type, value: JSONValue.object(JSONValue.Object())) }
  if let plain = type as? any PlainReading.Type, let params = plain.read(bytes) as? Params { return params }
  return try decodeStrictly(type, from: bytes)
}

/// The same without asking whether the parameters are plain.
func decodeStrictly<Params: Decodable>(_ type: Params.Type, from bytes: [UInt8]) throws(ParamsError) -> Params {
  let value: JSONValue
  do {
    value = try JSONValue.parse(bytes)
  } catch {
    throw ParamsError(path: "", problem: .notJSON(error))
  }
  return try decodeParams(type, value: value)
}

/// Decodes the parameters of a request from a value already read, as strictly.
public func decodeParams<Params: Decodable>(
  _ type: Params.Type, value: JSONValue
) throws(ParamsError) -> Params {
  try decode(type, from: value, .request)
}

/// Decodes an answer. Fields that the type does not know are passed over, so that a newer server can be asked.
public func decodeResult<Answer: Decodable>(
  _ type: Answer.Type, from bytes: [UInt8]
) throws(ParamsError) -> Answer {
  let value: JSONValue
  do {
    value = try JSONValue.parse(bytes)
  } catch {
    throw ParamsError(path: "", problem: .notJSON(error))
  }
  return try decode(type, from: value, .answer)
}

/// Decodes an answer from a value already read.
public func decodeResult<Answer: Decodable>(
  _ type: Answer.Type, value: JSONValue
) throws(ParamsError) -> Answer {
  try decode(type, from: value, .answer)
}

private func decode<Value: Decodable>(
  _ type: Value.Type, from value: JSONValue, _ strictness: StrictDecoder.Strictness
) throws(ParamsError) -> Value {
  do {
    return try StrictDecoder(value, strictness: strictness).decode(type)
  } catch let error as ParamsError {
    throw error
  } catch {
    throw ParamsError(path: "", problem: .refused("not a \(type)"))
  }
}
