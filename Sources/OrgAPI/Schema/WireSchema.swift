/// What a type looks like on the wire, found by walking its decoding, so that it cannot differ from the type.
indirect enum WireSchema: Equatable, Sendable {
  case anything
  case boolean
  case integer
  case number
  case string
  case words([String])
  case list(WireSchema)
  case map(WireSchema)
  case object(Object)

  /// The fields of an object.
  struct Object: Equatable, Sendable {
    /// The name among the shared shapes; nil where one method owns it.
    let sharedName: String?
    /// In the order in which the type reads them.
    let fields: [Field]
  }

  /// One field of an object.
  struct Field: Equatable, Sendable {
    let name: String
    let schema: WireSchema
    let isRequired: Bool
    /// What the shape's table says of it; nil where it says nothing, which the tests refuse.
    let stated: OrgAPI.Field?
  }

  /// The schema of a type.
  init(of type: any Decodable.Type) throws {
    self = try SchemaRecorder.record(type).schema
  }

  /// The object's fields; none where it is no object.
  var fields: [Field] { if case .object(let object) = self { object.fields } else { [] } }

  /// Every shared shape in this schema, itself included, inner ones first.
  var sharedShapes: [Object] {
    switch self {
    case .anything, .boolean, .integer, .number, .string, .words: []
    case .list(let element), .map(let element): element.sharedShapes
    case .object(let object):
      object.fields.flatMap(\.schema.sharedShapes) + (object.sharedName == nil ? [] : [object])
    }
  }
}
