import OrgAPI

extension EnglishWording {
  static func name(of object: ObjectWord) -> String {
    switch object {
    case .tenant: "tenant"
    case .unit: "unit"
    case .user: "user"
    case .campaign: "campaign"
    case .rule: "rule"
    case .document: "document"
    }
  }

  static func name(of shape: ShapeWord) -> String {
    switch shape {
    case .object: "an object"
    case .array: "a list"
    case .string: "a text"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .null: "null"
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    case .body: "a body"
    case .nothing: "nothing"
    case .anchor: "an anchor (&)"
    case .alias: "an alias (*)"
    case .tag: "a tag (!)"
    case .directive: "a directive (%)"
    case .complexKey: "a key that is no plain text"
    }
  }

  static func name(of kind: ErrorKind) -> String {
    switch kind {
    case .unauthenticated: "not signed in"
    case .forbidden: "not allowed"
    case .notFound: "not found"
    case .conflict: "conflict"
    case .invalid: "invalid request"
    case .noRoute: "no route"
    case .stageClosed: "stage closed"
    case .busy: "busy"
    case .limit: "limit exceeded"
    case .unavailable: "unavailable"
    case .`internal`: "internal error"
    }
  }
}
