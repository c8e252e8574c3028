import Testing

@testable import OrgAPI

/// The schema of a method and its types accept and refuse the same values: every example, and every example with one
/// thing changed.
@Suite struct SchemaAgreementTests {
  let document: JSONValue
  let validator: SchemaValidator

  init() throws {
    document = try OpenRPCDocument.document()
    validator = SchemaValidator(schemas: try #require(document[path: "components.schemas"]))
  }

  @Test func paramsAgree() throws {
    var refused = 0
    for method in MethodRegistry.all {
      let schema = try paramsSchema(of: method.name)
      for example in method.examples {
        let value = try JSONValue.parse(example.params.utf8)
        #expect(validator.accepts(value, schema), "\(method.name): \(example.name)")
        for (place, changed) in Mutation.all(of: value) where !Self.joinsFields(method, changed) {
          let isAccepted = (try? method.checkParams(changed)) != nil
          if !isAccepted { refused += 1 }
          #expect(isAccepted == validator.accepts(changed, schema), "\(method.name) \(place): \(changed)")
        }
      }
    }
    #expect(refused > 1000)
  }

  /// What several methods answer, such as a case, is changed at each of its places once.
  @Test func resultsAgree() throws {
    var tried: Set<String> = []
    for method in MethodRegistry.all where method.name != "rpc.discover" {
      let schema = try #require(try description(of: method.name)["result"]?["schema"])
      let shape = schema["$ref"]?.string ?? method.name
      for example in method.examples {
        guard case .result(let text) = example.answer else { continue }
        let value = try JSONValue.parse(text.utf8)
        #expect(validator.accepts(value, schema), "\(method.name): \(example.name)")
        for (place, changed) in Mutation.all(of: value) where tried.insert("\(shape) \(place)").inserted {
          let isAccepted = (try? method.checkResult(changed)) != nil
          #expect(isAccepted == validator.accepts(changed, schema), "\(method.name) \(place)")
        }
      }
    }
    #expect(tried.count > 5000)
  }

  /// What joins several fields is said in words; no schema can hold it.
  private static func joinsFields(_ method: any Method.Type, _ value: JSONValue) -> Bool {
    do {
      try method.checkParams(value)
      return false
    } catch let error as ParamsError {
      switch error.problem {
      case .requiredBecause, .nothingGiven: return true
      default: return false
      }
    } catch {
      return false
    }
  }

  private func description(of name: String) throws -> JSONValue {
    try #require(document["methods"]?.array?.first { $0["name"]?.string == name })
  }

  /// The parameters of a method as one object schema.
  private func paramsSchema(of name: String) throws -> JSONValue {
    let params = try #require(try description(of: name)["params"]?.array)
    var properties = JSONValue.Object()
    var required: [JSONValue] = []
    for param in params {
      let name = try #require(param["name"]?.string)
      properties[name] = param["schema"]
      if param["required"] == true { required.append(.string(name)) }
    }
    return [
      "type": "object", "properties": .object(properties), "required": .array(required), "additionalProperties": false,
    ]
  }
}

/// A value with one thing changed.
enum Mutation {
  /// Values of every kind, to stand in place of others.
  static let strangers: [JSONValue] = [nil, true, 7, -1, 2.5, "", "word", "no word;", "天彭", [], ["x"], [:], ["x": 1]]

  static func all(of value: JSONValue, at place: String = "params") -> [(place: String, value: JSONValue)] {
    var changed: [(String, JSONValue)] = strangers.map { ("\(place) = \($0)", $0) }
    switch value {
    case .object(let object): changed += members(object, at: place)
    case .array(let elements):
      for index in elements.indices {
        for inner in all(of: elements[index], at: "\(place)[\(index)]") {
          var copy = elements
          copy[index] = inner.value
          changed.append((inner.place, .array(copy)))
        }
      }
    case .null, .bool, .integer, .number, .string: break
    }
    return changed
  }

  private static func members(_ object: JSONValue.Object, at place: String) -> [(String, JSONValue)] {
    var added = object
    added["unheardOf"] = 1
    var changed: [(String, JSONValue)] = [("\(place) + unheardOf", .object(added))]
    for member in object.members {
      var removed = object
      removed[member.name] = JSONValue?.none
      changed.append(("\(place) - \(member.name)", .object(removed)))
      for inner in all(of: member.value, at: "\(place).\(member.name)") {
        var copy = object
        copy[member.name] = .some(inner.value)
        changed.append((inner.place, .object(copy)))
      }
    }
    return changed
  }
}
