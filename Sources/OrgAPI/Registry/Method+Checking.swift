extension Method {
  /// Decodes the parameters and encodes them again; throws what `decodeParams` throws.
  @discardableResult
  public static func checkParams(_ value: JSONValue) throws -> JSONValue {
    try encodeValue(try decodeParams(Params.self, value: value))
  }

  /// Whether an answer has the shape of the method's result, as strictly as parameters are read; it is encoded again.
  @discardableResult
  public static func checkResult(_ value: JSONValue) throws -> JSONValue {
    try encodeValue(try decodeParams(Result.self, value: value))
  }
}
