/// A call of a method with its answer, as it stands on the wire.
public struct MethodExample: Equatable, Sendable {
  /// A short English name, unique within the method.
  public let name: String
  /// The code of the user who calls; nil for an operator or no session.
  public let user: String?
  /// The `params` as a JSON text.
  public let params: String
  /// The answer.
  public let answer: Answer
  /// Whether the call can be made alone on a tenant just set up from `fixtures/pengzhou`, and then answers in this shape.
  public let isExecutable: Bool

  /// What a call answers.
  public enum Answer: Equatable, Sendable {
    /// A `result`, as a JSON text.
    case result(String)
    /// An error of that kind.
    case error(ErrorKind)
  }

  public init(
    _ name: String, as user: String? = nil, params: String = "{}", answer: Answer, isExecutable: Bool = false
  ) {
    self.name = name
    self.user = user
    self.params = params
    self.answer = answer
    self.isExecutable = isExecutable
  }
}
