/// The stable code of a unit, user, rule or document: 1 to 64 of `A-Z a-z 0-9 . _ -`, compared byte by byte (DESIGN 4).
public struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
  public static let maximumLength = 64
  public let text: String

  /// Nil where the text is not a code.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...Code.maximumLength).contains(bytes.count), bytes.allSatisfy(Code.isAllowed) else { return nil }
    self.text = text
  }

  /// Takes the bytes of a code that was one before.
  init(trusted bytes: some Collection<UInt8>) { text = String(decoding: bytes, as: UTF8.self) }

  public var description: String { text }

  public static func < (left: Code, right: Code) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

public typealias UnitCode = Code
public typealias UserCode = Code
public typealias RuleCode = Code
public typealias DocumentCode = Code
public typealias CampaignCode = Code
