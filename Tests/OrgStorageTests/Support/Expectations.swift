import OrgStorage
import Testing

/// Fails unless the body throws a `StorageError` of this code; answers it.
@discardableResult
func expectStorageError(
  _ code: StorageError.Code, _ constraint: StorageError.Constraint? = nil,
  at location: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> StorageError? {
  do {
    try await body()
    Issue.record("nothing was thrown where \(code) was expected", sourceLocation: location)
    return nil
  } catch let error as StorageError {
    #expect(error.code == code, "\(error)", sourceLocation: location)
    if let constraint { #expect(error.constraint == constraint, "\(error)", sourceLocation: location) }
    return error
  } catch {
    Issue.record("\(error) was thrown where \(code) was expected", sourceLocation: location)
    return nil
  }
}

/// Whether two texts are the same bytes; `==` overlooks how accents are composed.
func sameBytes(_ left: String?, _ right: String?) -> Bool {
  left.map { Array($0.utf8) } == right.map { Array($0.utf8) }
}
