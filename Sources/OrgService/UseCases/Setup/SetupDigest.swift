/// The SHA-256 by which a client knows the files of a set-up again: of all files in the order of their names' bytes, each
/// as a line `name size`, then its bytes. Tables of tokens are none of them.
package struct SetupDigest {
  private var hash = ContentHash()

  package init() {}

  init(_ files: [String: [UInt8]]) {
    for (name, bytes) in files.sorted(by: { SetupDigest.precedes($0.key, $1.key) }) {
      begin(name, size: bytes.count)
      update(bytes)
    }
  }

  package static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  package mutating func begin(_ file: String, size: Int) { hash.update(Array("\(file) \(size)\n".utf8)) }
  package mutating func update(_ bytes: [UInt8]) { hash.update(bytes) }

  /// In hexadecimal.
  package var text: String { hash.text }
}
