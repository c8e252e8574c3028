import Foundation
import OrgAPI

/// Judges values by the part of JSON Schema (draft 2020-12) that the bundle's schemas use, without regard to readers.
final class SchemaJudge {
  /// Every document by the name under which others refer to it.
  private let documents: [String: JSONValue]
  /// Whether a text fits a pattern, for the same texts stand in thousands of values.
  private var matches: [[String]: Bool] = [:]

  init(documents: [String: JSONValue]) {
    self.documents = documents
  }

  /// What is understood; a schema that uses more is refused by `unknownWords`. `multipleOf` is not: tenths have no exact
  /// binary fraction, and validators that divide refuse 0.3.
  static let words: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "const", "pattern", "minLength",
    "maxLength", "minimum", "maximum", "items", "minItems", "maxItems", "uniqueItems", "properties",
    "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties", "allOf", "anyOf", "oneOf",
    "if",
    "then", "else", "dependentRequired",
  ]

  func accepts(_ value: JSONValue, _ schema: JSONValue, in document: JSONValue) -> Bool {
    if case .bool(let isAccepted) = schema { return isAccepted }
    if let reference = schema["$ref"]?.string, !accepts(value, reference, in: document) { return false }
    return hasType(value, schema) && isAmong(value, schema) && combines(value, schema, document)
      && acceptsContent(value, schema, document)
  }

  private func accepts(_ value: JSONValue, _ reference: String, in document: JSONValue) -> Bool {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].isEmpty ? document : documents[String(parts[0])]
    guard let target, parts.count == 2, let schema = target["$defs"]?[String(parts[1].dropFirst("/$defs/".count))]
    else {
      return false
    }
    return accepts(value, schema, in: target)
  }

  private func hasType(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    guard let type = schema["type"] else { return true }
    let types = type.array?.compactMap(\.string) ?? [type.string ?? ""]
    return types.contains(value.kind.rawValue) || (value.kind == .integer && types.contains("number"))
  }

  private func isAmong(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    if let constant = schema["const"], constant != value { return false }
    return schema["enum"]?.array?.contains(value) ?? true
  }

  private func combines(_ value: JSONValue, _ schema: JSONValue, _ document: JSONValue) -> Bool {
    if let all = schema["allOf"]?.array, !all.allSatisfy({ accepts(value, $0, in: document) }) { return false }
    if let any = schema["anyOf"]?.array, !any.contains(where: { accepts(value, $0, in: document) }) { return false }
    if let one = schema["oneOf"]?.array {
      let count = one.count { accepts(value, $0, in: document) }
      if count != 1 { return false }
    }
    guard let condition = schema["if"] else { return true }
    let branch = accepts(value, condition, in: document) ? schema["then"] : schema["else"]
    return branch.map { accepts(value, $0, in: document) } ?? true
  }

  private func acceptsContent(_ value: JSONValue, _ schema: JSONValue, _ document: JSONValue) -> Bool {
    switch value {
    case .string(let text): acceptsText(text, schema)
    case .integer(let number): acceptsNumber(Double(number), schema)
    case .number(let number): acceptsNumber(number, schema)
    case .array(let elements): acceptsList(elements, schema, document)
    case .object(let object): acceptsObject(object, schema, document)
    case .null, .bool: true
    }
  }

  private func acceptsText(_ text: String, _ schema: JSONValue) -> Bool {
    let length = text.unicodeScalars.count
    if length < schema["minLength"]?.integer ?? 0 || length > schema["maxLength"]?.integer ?? Int.max { return false }
    return schema["pattern"]?.string.map { matches(text, $0) } ?? true
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    if let known = matches[[pattern, text]] { return known }
    let isMatch = text.range(of: pattern, options: .regularExpression) != nil
    matches[[pattern, text]] = isMatch
    return isMatch
  }

  private func acceptsNumber(_ number: Double, _ schema: JSONValue) -> Bool {
    if let least = schema["minimum"]?.integer, number < Double(least) { return false }
    if let most = schema["maximum"]?.integer, number > Double(most) { return false }
    return true
  }

  private func acceptsList(_ elements: [JSONValue], _ schema: JSONValue, _ document: JSONValue) -> Bool {
    if elements.count < schema["minItems"]?.integer ?? 0 || elements.count > schema["maxItems"]?.integer ?? Int.max {
      return false
    }
    if schema["uniqueItems"]?.bool == true, elements.indices.contains(where: { elements[..<$0].contains(elements[$0]) })
    {
      return false
    }
    return schema["items"].map { items in elements.allSatisfy { accepts($0, items, in: document) } } ?? true
  }

  private func acceptsObject(_ object: JSONValue.Object, _ schema: JSONValue, _ document: JSONValue) -> Bool {
    let names = object.members.map(\.name)
    if names.count < schema["minProperties"]?.integer ?? 0 || names.count > schema["maxProperties"]?.integer ?? Int.max
    {
      return false
    }
    for name in schema["required"]?.array ?? [] where object[name.string ?? ""] == nil { return false }
    for rule in schema["dependentRequired"]?.object?.members ?? [] where object[rule.name] != nil {
      for name in rule.value.array ?? [] where object[name.string ?? ""] == nil { return false }
    }
    if let name = schema["propertyNames"], !names.allSatisfy({ accepts(.string($0), name, in: document) }) {
      return false
    }
    return object.members.allSatisfy { member in
      let property = schema["properties"]?[member.name] ?? schema["additionalProperties"]
      return property.map { accepts(member.value, $0, in: document) } ?? true
    }
  }

  /// The words of a schema that are not understood, wherever they stand.
  static func unknownWords(in schema: JSONValue) -> Set<String> {
    guard let object = schema.object else { return [] }
    var unknown: Set<String> = []
    for member in object.members {
      switch member.name {
      case "properties", "$defs":
        for inner in member.value.object?.members ?? [] { unknown.formUnion(unknownWords(in: inner.value)) }
      case "allOf", "anyOf", "oneOf":
        for inner in member.value.array ?? [] { unknown.formUnion(unknownWords(in: inner)) }
      case "items", "additionalProperties", "propertyNames", "if", "then", "else":
        unknown.formUnion(unknownWords(in: member.value))
      default: if !words.contains(member.name) { unknown.insert(member.name) }
      }
    }
    return unknown
  }
}
