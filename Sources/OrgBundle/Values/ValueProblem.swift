import OrgAPI

/// Why a text is not the value it should be.
struct ValueProblem: Error {
  var code: BundleProblemCode
  var arguments: [String]

  init(_ code: BundleProblemCode, _ arguments: String...) {
    self.code = code
    self.arguments = arguments
  }
}
