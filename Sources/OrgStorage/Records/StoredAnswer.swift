public import OrgDomain

/// The answer to a request that may be repeated.
public struct StoredAnswer: Equatable, Sendable {
  public let paramsDigest: [UInt8]
  public let answer: [UInt8]
  public let at: Instant
}
