extension JSONValue {
  /// The object's member of that name; nil where there is none, or no object.
  public subscript(name: String) -> JSONValue? {
    if case .object(let object) = self { object[name] } else { nil }
  }

  /// The array's element; nil where there is none, or no array.
  public subscript(index: Int) -> JSONValue? {
    if case .array(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
  }

  /// The value at a path such as `steps[2].body` (see `JSONPath`), this one for an empty path; nil where there is none.
  public subscript(path path: String) -> JSONValue? {
    path.isEmpty ? self : JSONPath(path).flatMap { self[$0] }
  }

  /// The text, where the value is one.
  public var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, where the value is one.
  public var integer: Int? { if case .integer(let number) = self { Int(exactly: number) } else { nil } }

  /// The truth value, where the value is one.
  public var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

  /// The elements, where the value is an array.
  public var array: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }

  /// The object, where the value is one.
  public var object: Object? { if case .object(let object) = self { object } else { nil } }
}

extension JSONValue {
  /// Whether a number has no fraction. From 2⁵³ on none has.
  static func isWhole(_ number: Double) -> Bool {
    Int64(exactly: number) != nil || number.magnitude >= 0x1p53
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Object(elements.map { Member($0.0, $0.1) }))
  }
}
