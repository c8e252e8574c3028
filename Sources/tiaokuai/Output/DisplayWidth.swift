extension String {
  /// How many columns the text takes on a terminal: Chinese characters take two.
  var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// The text with blanks behind it, so that it takes so many columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}

extension Unicode.Scalar {
  /// Two for the wide and full-width blocks of Unicode (UAX 11), else one; none for marks that join what is before them.
  fileprivate var displayWidth: Int {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    default: 1
    }
  }
}
