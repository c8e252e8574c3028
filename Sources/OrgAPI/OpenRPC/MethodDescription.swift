/// One method as an OpenRPC Method Object.
struct MethodDescription {
  let method: any Method.Type
  let params: WireSchema
  let result: WireSchema
  private let notifications: [(type: any NotificationShape.Type, schema: WireSchema)]

  init(_ method: any Method.Type) throws {
    self.method = method
    params = try WireSchema(of: method.paramsType)
    result = try WireSchema(of: method.resultType)
    notifications = try method.notifications.map { ($0, try WireSchema(of: $0)) }
  }

  var sharedShapes: [WireSchema.Object] {
    params.sharedShapes + result.sharedShapes + notifications.flatMap(\.schema.sharedShapes)
  }

  var json: JSONValue {
    get throws {
      let described = try described
      guard !notifications.isEmpty, var object = described.object else { return described }
      object["x-notifications"] = .array(notifications.map(notification))
      return .object(object)
    }
  }

  private func notification(_ type: any NotificationShape.Type, _ schema: WireSchema) -> JSONValue {
    ["name": .string(type.method), "summary": .string(type.summary), "params": schema.json]
  }

  private var described: JSONValue {
    get throws {
      [
        "name": .string(method.name),
        "summary": .string(method.summary),
        "description": .string(method.details),
        "paramStructure": "by-name",
        "params": .array(params.fields.map(parameter)),
        "result": ["name": "result", "schema": result.json],
        "errors": .array(errors),
        "examples": .array(try method.examples.compactMap(pairing)),
        "x-errorExamples": .array(try method.examples.compactMap(errorExample)),
        "x-access": .string(method.access.rawValue),
        "x-write": .bool(method.isWrite),
      ]
    }
  }

  private var errors: [JSONValue] {
    let names = (params.fields.isEmpty ? [] : ["invalidParams"]) + method.allErrors.map(\.rawValue)
    return names.map { ["$ref": .string("#/components/errors/\($0)")] }
  }

  private func parameter(_ field: WireSchema.Field) -> JSONValue {
    [
      "name": .string(field.name),
      "description": .string(field.stated?.text ?? ""),
      "required": .bool(field.isRequired),
      "schema": (field.stated?.limit ?? .none).applied(to: field.schema.json),
    ]
  }

  private func pairing(_ example: MethodExample) throws -> JSONValue? {
    guard case .result(let text) = example.answer else { return nil }
    var object = try common(example)
    object["result"] = ["name": "result", "value": try JSONValue.parse(text.utf8)]
    return .object(object)
  }

  private func errorExample(_ example: MethodExample) throws -> JSONValue? {
    guard case .error(let kind) = example.answer else { return nil }
    var object = try common(example)
    object["error"] = .string(kind.rawValue)
    return .object(object)
  }

  private func common(_ example: MethodExample) throws -> JSONValue.Object {
    let params = try JSONValue.parse(example.params.utf8).object?.members ?? []
    var object = JSONValue.Object()
    object["name"] = .string(example.name)
    object["params"] = .array(params.map { ["name": .string($0.name), "value": $0.value] })
    object["x-executable"] = .bool(example.isExecutable)
    if let user = example.user { object["x-user"] = .string(user) }
    return object
  }
}

extension Method {
  fileprivate static var paramsType: any Decodable.Type { Params.self }
  fileprivate static var resultType: any Decodable.Type { Result.self }
}
