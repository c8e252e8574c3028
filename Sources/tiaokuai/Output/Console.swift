import Foundation

/// Standard output and standard error. What is asked for goes to the one, everything else to the other.
enum Console {
  /// Whether standard error is a terminal, so that a line may be written over.
  static var notesAreSeen: Bool { isatty(STDERR_FILENO) == 1 }
  /// The columns of the terminal at standard error; 80 where there is none.
  static var noteWidth: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
  /// Whether somebody types at standard input.
  static var inputIsTyped: Bool { isatty(STDIN_FILENO) == 1 }

  /// Writes a line of what was asked for.
  static func say(_ line: String = "") { write(line + "\n", to: .standardOutput) }

  /// Writes a line of what was asked for, whole and at once; false where nobody takes it any more.
  static func pass(_ line: [UInt8]) -> Bool {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(line + [0x0A]))
      return true
    } catch {
      return false
    }
  }

  /// Writes a line about what is going on.
  static func note(_ line: String) { write(line + "\n", to: .standardError) }

  /// Writes over the present line of standard error.
  static func overwrite(_ line: String) { write("\r\u{1B}[K" + line, to: .standardError) }

  /// Whoever closed the other end does not want more: that is no fault.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
