extension JSONValue: Codable {
  /// Reads any value. From this module's decoders it comes as it stands, in its order.
  public init(from decoder: any Decoder) throws {
    if let own = decoder as? StrictDecoder {
      self = own.value
      return
    }
    if let container = try? decoder.container(keyedBy: PathKey.self) {
      self = .object(
        Object(try container.allKeys.map { Member($0.stringValue, try container.decode(JSONValue.self, forKey: $0)) }))
      return
    }
    if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
      self = .array(elements)
      return
    }
    self = try JSONValue(scalar: try decoder.singleValueContainer())
  }

  private init(scalar container: any SingleValueDecodingContainer) throws {
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? container.decode(Int64.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let object):
      var container = encoder.container(keyedBy: PathKey.self)
      for member in object.members { try container.encode(member.value, forKey: PathKey(member.name)) }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .null, .bool, .integer, .number, .string:
      var container = encoder.singleValueContainer()
      try encodeScalar(to: &container)
    }
  }

  private func encodeScalar(to container: inout some SingleValueEncodingContainer) throws {
    switch self {
    case .bool(let flag): try container.encode(flag)
    case .integer(let number): try container.encode(number)
    case .number(let number): try container.encode(number)
    case .string(let text): try container.encode(text)
    case .null, .array, .object: try container.encodeNil()
    }
  }
}
