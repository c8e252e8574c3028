import OrgAPI

/// Says whether a file's bytes are UTF-8 without U+0000, and what they are where they are not. One pass.
struct TextCheck {
  /// How many bytes at the start of a file are looked at for the zeros of UTF-16.
  private static let sampleLength = 512

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes a byte order mark takes at the start: 3 or 0.
  var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// What is wrong with the bytes; nil where nothing is.
  func problem(file: String) -> BundleProblem? {
    if looksLikeUTF16 { return BundleProblem(file: file, code: .utf16) }
    guard let offset = firstFault() else { return nil }
    let place = TextPlace(of: offset, in: bytes, from: markLength)
    if bytes[offset] == 0 {
      return BundleProblem(file: file, line: place.line, column: place.column, code: .nulCharacter)
    }
    if isGB18030 { return BundleProblem(file: file, code: .gb18030) }
    let byte = String(bytes[offset], radix: 16, uppercase: true)
    return BundleProblem(
      file: file, line: place.line, column: place.column, code: .invalidUTF8, arguments: [byte])
  }

  private var looksLikeUTF16: Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let sample = bytes.prefix(TextCheck.sampleLength)
    var zeros = [0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset & 1] += 1 }
    let most = max(zeros[0], zeros[1])
    return most >= 2 && most * 8 >= sample.count && min(zeros[0], zeros[1]) * 4 <= most
  }

  /// The offset of the first byte that is zero or starts no well-formed character.
  private func firstFault() -> Int? {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == 0 { return offset }
        offset += 1
        continue
      }
      guard let length = characterLength(at: offset) else { return offset }
      offset += length
    }
    return nil
  }

  /// The length of the well-formed character of several bytes at an offset (RFC 3629).
  private func characterLength(at offset: Int) -> Int? {
    let lead = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for follower in bytes[(offset + 2)..<(offset + length)] where follower & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Whether the whole file can be GB18030: every byte above ASCII stands in a pair or four of that encoding.
  private var isGB18030: Bool {
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[offset]), offset + 1 < bytes.count else { return false }
      switch bytes[offset + 1] {
      case 0x40...0x7E, 0x80...0xFE: offset += 2
      case 0x30...0x39:
        guard offset + 3 < bytes.count, (0x81...0xFE).contains(bytes[offset + 2]),
          (0x30...0x39).contains(bytes[offset + 3])
        else { return false }
        offset += 4
      default: return false
      }
    }
    return true
  }
}
