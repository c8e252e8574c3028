extension JSONScanner {
  /// Consumes a number of RFC 8259 section 6. Its size is not limited here: nothing computes with it.
  mutating func skipNumber() throws(JSONScanError) {
    if peek == .minus { position += 1 }
    if peek == UInt8(ascii: "0") {
      position += 1
      if let byte = peek, byte.isDigit { throw fault(.invalidNumber) }
    } else {
      try skipDigits()
    }
    if peek == UInt8(ascii: ".") {
      position += 1
      try skipDigits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      if peek == .minus || peek == UInt8(ascii: "+") { position += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONScanError) {
    guard let byte = peek else { throw fault(.unexpectedEnd) }
    guard byte.isDigit else { throw fault(.invalidNumber) }
    while let byte = peek, byte.isDigit { position += 1 }
  }
}
