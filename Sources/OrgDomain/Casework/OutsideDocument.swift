/// The paper by which a body outside the tenant answered (decision 27).
public struct OutsideDocument: Equatable, Sendable {
  public static let maximumNumberLength = 100

  /// Its number, such as 长组〔2012〕5号.
  public let number: String
  public let day: Day
  /// SHA-256 of the scan, hexadecimal.
  public let scanDigest: String?

  public init(number: String, day: Day, scanDigest: String? = nil) {
    self.number = number
    self.day = day
    self.scanDigest = scanDigest
  }

  /// Whether the number is there and not too long, and the digest one.
  public var isSound: Bool {
    !number.isEmpty && number.count <= OutsideDocument.maximumNumberLength
      && (scanDigest.map { $0.utf8.count == 64 && $0.utf8.allSatisfy(OutsideDocument.isHexadecimal) } ?? true)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}
