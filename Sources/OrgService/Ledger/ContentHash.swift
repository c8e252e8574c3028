import Crypto

/// A SHA-256 of bytes that come piece by piece.
package struct ContentHash {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: [UInt8]) { hash.update(data: bytes) }

  /// The hash of all bytes so far, in hexadecimal.
  package var text: String { Digest.text(Array(hash.finalize())) }
}
