extension JSONScanError: CustomStringConvertible {
  /// One English sentence for the `message` of an error's data.
  public var description: String {
    switch reason {
    case .unexpectedEnd: "the text ends too early"
    case .unexpectedByte(let byte): "unexpected byte 0x\(String(byte, radix: 16)) at offset \(offset)"
    case .invalidUTF8: "invalid UTF-8 at offset \(offset)"
    case .invalidEscape: "invalid escape at offset \(offset)"
    case .loneSurrogate: "lone surrogate at offset \(offset)"
    case .nul: "U+0000 is not accepted (offset \(offset))"
    case .controlCharacter: "unescaped control character at offset \(offset)"
    case .invalidNumber: "invalid number at offset \(offset)"
    case .tooDeep(let limit): "nested deeper than \(limit) levels at offset \(offset)"
    }
  }
}
