import OrgAPI

/// A value with one of the values in it changed.
struct ValueChange {
  let path: String
  let value: JSONValue

  /// One change for each text, number, truth value and null in a value, and one more element for each list.
  static func all(of value: JSONValue, at path: String = "") -> [ValueChange] {
    switch value {
    case .null: [ValueChange(path: path, value: true)]
    case .bool(let flag): [ValueChange(path: path, value: .bool(!flag))]
    case .integer(let number): [ValueChange(path: path, value: .integer(number + 1))]
    case .number(let number): [ValueChange(path: path, value: .number(number + 0.1))]
    case .string(let text): [ValueChange(path: path, value: .string(text + "x"))]
    case .array(let elements): inside(elements, at: path)
    case .object(let object): inside(object, at: path)
    }
  }

  private static func inside(_ elements: [JSONValue], at path: String) -> [ValueChange] {
    let longer = ValueChange(path: "\(path)[\(elements.count)]", value: .array(elements + [.null]))
    return [longer]
      + elements.indices.flatMap { index in
        all(of: elements[index], at: "\(path)[\(index)]").map { change in
          var changed = elements
          changed[index] = change.value
          return ValueChange(path: change.path, value: .array(changed))
        }
      }
  }

  private static func inside(_ object: JSONValue.Object, at path: String) -> [ValueChange] {
    object.members.flatMap { member in
      all(of: member.value, at: path.isEmpty ? member.name : path + "." + member.name).map { change in
        var changed = object
        changed[member.name] = change.value
        return ValueChange(path: change.path, value: .object(changed))
      }
    }
  }
}
