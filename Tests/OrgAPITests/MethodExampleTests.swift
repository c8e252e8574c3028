import Testing

@testable import OrgAPI

@Suite struct MethodExampleTests {
  @Test func everyMethodHasAnExampleOfSuccess() {
    for method in MethodRegistry.all {
      let successes = method.examples.filter { if case .result = $0.answer { true } else { false } }
      #expect(!successes.isEmpty, "\(method.name)")
      #expect(Set(method.examples.map(\.name)).count == method.examples.count, "\(method.name)")
    }
  }

  @Test func paramsAndResultsRoundTrip() throws {
    for method in MethodRegistry.all {
      for example in method.examples {
        let params = try JSONValue.parse(example.params.utf8)
        #expect(try method.checkParams(params) == params, "\(method.name): \(example.name)")
        if case .result(let text) = example.answer {
          let result = try JSONValue.parse(text.utf8)
          #expect(try method.checkResult(result) == result, "\(method.name): \(example.name)")
        }
      }
    }
  }

  @Test func errorsAreThoseThatTheMethodStates() {
    for method in MethodRegistry.all {
      for example in method.examples {
        if case .error(let kind) = example.answer {
          #expect(method.allErrors.contains(kind), "\(method.name): \(example.name)")
        }
      }
    }
  }

  @Test func noticesNameTheirArguments() throws {
    for method in MethodRegistry.all {
      for example in method.examples {
        guard case .result(let text) = example.answer else { continue }
        for notice in Self.notices(in: try JSONValue.parse(text.utf8)) {
          let read = try decodeParams(Notice.self, value: notice)
          #expect(read.arguments.keys.allSatisfy(read.code.argumentNames.contains), "\(method.name): \(notice)")
        }
      }
    }
  }

  private static func notices(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let elements): elements.flatMap(notices)
    case .object(let object):
      if object["arguments"]?.object != nil { [value] } else { object.members.flatMap { notices(in: $0.value) } }
    case .null, .bool, .integer, .number, .string: []
    }
  }

  @Test func executableExamplesNameTheirCallerByAccess() {
    for method in MethodRegistry.all {
      for example in method.examples where example.isExecutable {
        switch method.access {
        case .tenantUser, .tenantUserOrOperator, .session:
          #expect(example.user != nil, "\(method.name): \(example.name)")
        case .open, .operator: #expect(example.user == nil, "\(method.name): \(example.name)")
        }
      }
    }
  }

  @Test func mostMethodsCanBeTriedAlone() {
    let tried = MethodRegistry.all.filter { $0.examples.contains(where: \.isExecutable) }
    #expect(tried.count * 3 >= MethodRegistry.all.count * 2)
  }
}
