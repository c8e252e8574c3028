/// The digest of a token that a client has made for a user; the token itself never travels.
public struct SetupTokenDigest: WireShape {
  public static let sharedName: String? = "SetupTokenDigest"
  public static let fields: FieldTable = [
    "user": Field("The user.", .code),
    "digest": Field("SHA-256 of the token's text: 64 hexadecimal digits.", .text(64...64)),
  ]

  /// The user.
  public var user: String
  /// SHA-256 of the token's text: 64 hexadecimal digits.
  public var digest: String

  public init(user: String, digest: String) {
    self.user = user
    self.digest = digest
  }
}
