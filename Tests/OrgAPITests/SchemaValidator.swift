import Foundation

@testable import OrgAPI

/// Judges values by the part of JSON Schema that the document uses, written without regard to the types.
struct SchemaValidator {
  let schemas: JSONValue

  func accepts(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    if let reference = schema["$ref"]?.string, let name = reference.split(separator: "/").last {
      return schemas[String(name)].map { accepts(value, $0) } ?? false
    }
    if let all = schema["allOf"]?.array, !all.allSatisfy({ accepts(value, $0) }) { return false }
    guard hasType(value, schema["type"]?.string) else { return false }
    if let words = schema["enum"]?.array, !words.contains(value) { return false }
    switch value {
    case .string(let text): return acceptsText(text, schema)
    case .integer, .number: return acceptsNumber(value, schema)
    case .array(let elements): return acceptsList(elements, schema)
    case .object(let object): return acceptsObject(object, schema)
    case .null, .bool: return true
    }
  }

  private func hasType(_ value: JSONValue, _ type: String?) -> Bool {
    guard let type else { return true }
    if case .number(let number) = value, type == "integer" { return number.rounded() == number }
    return value.kind.rawValue == type || (type == "number" && value.kind == .integer)
  }

  private func acceptsText(_ text: String, _ schema: JSONValue) -> Bool {
    let length = text.unicodeScalars.count
    if let least = schema["minLength"]?.integer, length < least { return false }
    if let most = schema["maxLength"]?.integer, length > most { return false }
    if let pattern = schema["pattern"]?.string, text.range(of: pattern, options: .regularExpression) == nil {
      return false
    }
    return true
  }

  private func acceptsNumber(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    let number: Double =
      switch value {
      case .integer(let whole): Double(whole)
      case .number(let number): number
      default: 0
      }
    if let least = schema["minimum"]?.integer, number < Double(least) { return false }
    if let most = schema["maximum"]?.integer, number > Double(most) { return false }
    return true
  }

  private func acceptsList(_ elements: [JSONValue], _ schema: JSONValue) -> Bool {
    if let most = schema["maxItems"]?.integer, elements.count > most { return false }
    guard let items = schema["items"] else { return true }
    return elements.allSatisfy { accepts($0, items) }
  }

  private func acceptsObject(_ object: JSONValue.Object, _ schema: JSONValue) -> Bool {
    for name in schema["required"]?.array ?? [] where object[name.string ?? ""] == nil { return false }
    return object.members.allSatisfy { member in
      if let property = schema["properties"]?[member.name] { return accepts(member.value, property) }
      switch schema["additionalProperties"] {
      case .bool(let allowed)?: return allowed
      case let other?: return accepts(member.value, other)
      case nil: return true
      }
    }
  }
}
