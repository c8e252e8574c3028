/// What a request came to.
public enum JSONRPCOutcome: Hashable, Sendable {
  /// The bytes of one valid JSON value; no bytes at all stand for `null`.
  case result([UInt8])
  /// The request was refused or failed.
  case failure(JSONRPCError)
}
