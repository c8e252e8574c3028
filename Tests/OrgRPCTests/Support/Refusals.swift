import OrgAPI
import OrgClient
import Testing

/// What an attempt was refused with.
struct Refused: Equatable {
  let kind: ErrorKind
  let code: String
  let message: String
  let data: ErrorData
}

extension OrgClient {
  /// Calls a method that must be refused, for a reason its description names, in a sentence that says something.
  func refusal<Called: Method>(
    _ method: Called.Type, _ params: Called.Params, location: SourceLocation = #_sourceLocation
  ) async throws -> Refused {
    var thrown: OrgClientError?
    do {
      let result = try await call(method, params)
      Issue.record("\(Called.name) was not refused: \(result)", sourceLocation: location)
    } catch let error as OrgClientError {
      thrown = error
    }
    let error = try #require(thrown, sourceLocation: location)
    let data = try decodeParams(ErrorData.self, value: try #require(error.data, sourceLocation: location))
    if case .refused(let kind) = error.kind {
      #expect(Called.allErrors.contains(kind), "\(Called.name) does not say so", sourceLocation: location)
      #expect(data.kind == kind, sourceLocation: location)
    }
    #expect(data.message.count > 10, sourceLocation: location)
    return Refused(kind: data.kind, code: data.code ?? "", message: data.message, data: data)
  }
}
