package import OrgDomain

/// Access tokens: 256 random bits, written in 43 characters of base 64 for URLs; kept only as their SHA-256.
package enum AccessToken {
  /// A new token from the system's random source.
  package static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    for _ in 0..<4 {
      let word = generator.next()
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift))) }
    }
    return text(of: bytes)
  }

  package static func digest(of token: String) -> TokenDigest { TokenDigest(bytes: Digest.bytes(Array(token.utf8))) }

  /// Compares two digests in a time that does not depend on where they differ.
  package static func areEqual(_ left: TokenDigest, _ right: TokenDigest) -> Bool {
    guard left.bytes.count == right.bytes.count else { return false }
    return zip(left.bytes, right.bytes).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

  private static func text(of bytes: [UInt8]) -> String {
    var text = ""
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      buffer = buffer << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[Int(buffer >> UInt32(bits) & 63)])
      }
    }
    if bits > 0 { text.append(alphabet[Int(buffer << UInt32(6 - bits) & 63)]) }
    return text
  }
}
