/// What the process ends with. Stated in `--help`.
enum ExitStatus: Int32 {
  case done = 0
  /// The check or plan found problems, an expectation was not met, or the server refused the call.
  case problems = 1
  /// The command line is not one.
  case usage = 64
  /// No server answers at the address.
  case noServer = 69
  /// A fault of the product.
  case internalFault = 70
  /// A file or socket cannot be made or written.
  case cannotWrite = 73
  /// Somebody else is at it: try again.
  case busy = 75
  /// The token does not allow it, or there is none.
  case notAllowed = 77
}
