extension WireSchema {
  /// As JSON Schema (draft 7). Shared shapes stand as references into `components/schemas`.
  var json: JSONValue {
    switch self {
    case .anything: [:]
    case .boolean: ["type": "boolean"]
    case .integer: ["type": "integer"]
    case .number: ["type": "number"]
    case .string: ["type": "string"]
    case .words(let words): ["type": "string", "enum": .array(words.map(JSONValue.string))]
    case .list(let element): ["type": "array", "items": element.json]
    case .map(let element): ["type": "object", "additionalProperties": element.json]
    case .object(let object):
      if let name = object.sharedName { ["$ref": .string("#/components/schemas/\(name)")] } else { object.json }
    }
  }
}

extension WireSchema.Object {
  /// As JSON Schema, in full.
  var json: JSONValue {
    let properties = JSONValue.Object(fields.map { JSONValue.Member($0.name, $0.json) })
    var object: JSONValue.Object = JSONValue.Object([
      JSONValue.Member("type", "object"), JSONValue.Member("properties", .object(properties)),
      JSONValue.Member("additionalProperties", false),
    ])
    let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { object["required"] = .array(required) }
    return .object(object)
  }
}

extension WireSchema.Field {
  /// As JSON Schema, with its meaning and limits.
  var json: JSONValue {
    let limited = (stated?.limit ?? .none).applied(to: schema.json)
    guard let stated, var object = limited.object else { return limited }
    // Beside a reference nothing else counts.
    if object["$ref"] != nil { return ["allOf": [limited], "description": .string(stated.text)] }
    object["description"] = .string(stated.text)
    return .object(object)
  }
}

extension FieldLimit {
  /// The schema with this limit as keywords of JSON Schema.
  func applied(to schema: JSONValue) -> JSONValue {
    guard var object = schema.object else { return schema }
    for keyword in keywords { object[keyword.name] = keyword.value }
    if case .list(_, let element) = self, element != .none, let items = object["items"] {
      object["items"] = element.applied(to: items)
    }
    return .object(object)
  }

  private var keywords: [JSONValue.Member] {
    switch self {
    case .none: []
    case .code: [Self.pattern("^[A-Za-z0-9._-]{1,64}$")]
    case .slug: [Self.pattern("^[a-z][a-z0-9-]{0,62}$")]
    case .word: [Self.pattern("^[^\\s;:,\\u0000-\\u001f\\u007f]{1,64}$")]
    case .clearable(.code): [Self.pattern("^[A-Za-z0-9._-]{0,64}$")]
    case .clearable(.word): [Self.pattern("^[^\\s;:,\\u0000-\\u001f\\u007f]{0,64}$")]
    case .clearable: []
    case .line(let range):
      Self.lengths(range) + [Self.pattern("^[^\\u0000-\\u001f\\u007f-\\u009f]*$")]
    case .shown(let range):
      Self.lengths(range) + [
        Self.pattern(
          "^[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f]"
            + "[^\\u0000-\\u001f\\u007f-\\u009f]*$")
      ]
    case .text(let range): Self.lengths(range)
    case .bytes(let most): [JSONValue.Member("maxLength", .integer(Int64(most)))]
    case .digits(let most): [Self.pattern("^[0-9]{1,\(most)}$")]
    case .digest: [Self.pattern("^[0-9a-f]{64}$")]
    case .date: [JSONValue.Member("format", "date"), Self.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    case .time:
      [
        JSONValue.Member("format", "date-time"),
        Self.pattern(
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"),
      ]
    // `multipleOf: 0.1` would hold the one decimal, but readers that count in binary refuse 97.3 by it.
    case .integer(let range), .decimal(let range):
      [JSONValue.Member("minimum", .integer(Int64(range.lowerBound)))]
        + (range.upperBound == Int.max ? [] : [JSONValue.Member("maximum", .integer(Int64(range.upperBound)))])
    case .list(let most, _): [JSONValue.Member("maxItems", .integer(Int64(most)))]
    }
  }

  private static func pattern(_ text: String) -> JSONValue.Member { JSONValue.Member("pattern", .string(text)) }

  private static func lengths(_ range: ClosedRange<Int>) -> [JSONValue.Member] {
    [
      JSONValue.Member("minLength", .integer(Int64(range.lowerBound))),
      JSONValue.Member("maxLength", .integer(Int64(range.upperBound))),
    ]
  }
}
