public import OrgAPI
public import OrgDomain

/// Who asks, and how sentences are written for them. Made by the edge for each session.
public struct Caller: Sendable {
  public enum Identity: Equatable, Sendable {
    /// A user, by the token the session was opened with.
    case user(UserNumber, TokenDigest)
    /// An operator of the installation.
    case `operator`
  }

  public let identity: Identity
  /// Fills in a notice's text in the session's language.
  public let render: @Sendable (Notice) -> Notice
  /// Fills in the texts of problems of a bundle or book.
  public let renderProblem: @Sendable (BundleProblem) -> BundleProblem
  /// Tells the caller how far a call over many cases has come; never waits.
  public let report: @Sendable (BulkProgress) -> Void

  public init(
    identity: Identity, render: @escaping @Sendable (Notice) -> Notice,
    renderProblem: @escaping @Sendable (BundleProblem) -> BundleProblem,
    report: @escaping @Sendable (BulkProgress) -> Void = { _ in }
  ) {
    self.identity = identity
    self.render = render
    self.renderProblem = renderProblem
    self.report = report
  }
}

/// An encoded result; what a repeated `requestKey` is answered with again.
public struct Answer: Equatable, Sendable {
  public let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  package init(encoding result: some Encodable) throws { bytes = try JSONText.encode(result) }
}
