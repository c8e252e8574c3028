import Crypto
import OrgDomain
public import OrgStorage

/// The hash chain of a tenant's events: each hash covers the one before and every stored byte of the event.
public enum EventChain {
  /// SHA-256 over the previous hash, a header of every column, one a line, and the body's bytes.
  public static func hash(of event: EventRecord) -> [UInt8] {
    func text(_ number: (some BinaryInteger)?) -> String { number.map { String($0) } ?? "-" }
    let header = [
      String(event.seq), String(event.at.milliseconds), text(event.actor?.rawValue), text(event.unit?.rawValue),
      text(event.caseNumber?.rawValue), event.kind, String(event.version), String(event.body.count), "",
    ].joined(separator: "\n")
    var hash = SHA256()
    hash.update(data: event.previousHash)
    hash.update(data: Array(header.utf8))
    hash.update(data: event.body)
    return Array(hash.finalize())
  }
}

/// SHA-256 in the forms the product stores.
enum Digest {
  static func bytes(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  static func hexadecimal(_ bytes: [UInt8]) -> String { text(self.bytes(bytes)) }

  static func text(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// The bytes of a hexadecimal text; nil where it is none.
  static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8((digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0)) }
  }
}

extension EventChain {
  /// The first event of a tenant: its settings.
  static func first(_ body: EventBody, at now: Instant) throws -> EventRecord {
    func record(_ hash: [UInt8]) throws -> EventRecord {
      EventRecord(
        seq: 1, at: now, actor: nil, unit: nil, caseNumber: nil, kind: body.kind, version: EventBody.version,
        body: try body.encoded(), previousHash: EventLink.origin.hash, hash: hash)
    }
    return try record(self.hash(of: try record([])))
  }
}
