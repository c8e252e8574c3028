/// The contract of the interface as an OpenRPC 1.3 document, made from the registered methods.
public enum OpenRPCDocument {
  /// The version of the interface. Fields may be added within a version; nothing is taken away.
  public static let version = "1.0.0"

  /// The document. `schema/rpc/openrpc.json` is its committed rendering.
  ///
  /// Throws only where a method's types cannot be described, which the tests exclude.
  public static func document(of methods: [any Method.Type] = MethodRegistry.all) throws -> JSONValue {
    [
      "openrpc": "1.3.2",
      "info": [
        "title": "Tiaokuai",
        "version": .string(version),
        "description": .string(description),
      ],
      "methods": .array(try methods.map { try MethodDescription($0).json }),
      "components": ["schemas": try schemas(of: methods), "errors": errors],
    ]
  }

  /// The committed rendering: members sorted by name, two spaces a level, a line break at the end.
  public static func rendering() throws -> [UInt8] {
    try document().encoded(.document) + [0x0A]
  }

  private static let description = """
    Routes reviews, approvals and commitments of grass-roots organisations to the right body, and says why. \
    JSON-RPC 2.0, one JSON value a line over a Unix or TCP socket, or HTTP POST /rpc. Parameters by name only; unknown \
    fields are refused. Errors of the product carry `data` as `ErrorData` describes: switch on `data.kind`.
    """

  private static func schemas(of methods: [any Method.Type]) throws -> JSONValue {
    var shapes = JSONValue.Object()
    let shared =
      try methods.flatMap { try MethodDescription($0).sharedShapes } + WireSchema(of: ErrorData.self).sharedShapes
    for shape in shared {
      if let name = shape.sharedName, shapes[name] == nil { shapes[name] = shape.json }
    }
    return .object(shapes)
  }

  private static var errors: JSONValue {
    var errors = JSONValue.Object()
    errors["invalidParams"] = ["code": -32602, "message": "Invalid params", "data": ["kind": "invalid"]]
    for kind in ErrorKind.allCases {
      errors[kind.rawValue] = [
        "code": .integer(Int64(kind.rpcCode)), "message": .string(kind.title), "data": ["kind": .string(kind.rawValue)],
      ]
    }
    return .object(errors)
  }
}
