extension CaseStep {
  /// A unit that a body of the step asked to sign beside those of the rule (加签). It decides nothing: the body that
  /// asked answers when it has heard it.
  public struct Signer: Equatable, Sendable {
    public let body: UnitIndex
    public let askedBy: UnitIndex
    public internal(set) var answer: Answer?

    public init(body: UnitIndex, askedBy: UnitIndex, answer: Answer? = nil) {
      self.body = body
      self.askedBy = askedBy
      self.answer = answer
    }
  }

  /// The most signers of a step beside those of the rule.
  public static let signerLimit = 20

  public func signer(_ body: UnitIndex) -> Signer? { signers.first { $0.body == body } }

  /// The signers whose answer is awaited now.
  public var awaitedSigners: [UnitIndex] { signers.filter { $0.answer == nil }.map(\.body) }
}
