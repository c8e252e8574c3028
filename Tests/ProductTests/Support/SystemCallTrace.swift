import Foundation

/// What a server asked of the system, as strace saw it, in order.
struct SystemCallTrace {
  /// What matters here.
  enum Event: Equatable {
    /// A file was on disk: the call that flushed it has come back.
    case flushed(path: String)
    /// A message of JSON-RPC set out for a client.
    case answered
  }

  /// Why there is no trace.
  struct NoTracer: Error, CustomStringConvertible {
    let description = "There is no strace: install the Debian package strace (apt-get install strace)."
  }

  let events: [Event]

  /// The command that starts a program and writes its calls into a file.
  static func tracer(into file: String) throws -> [String] {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let paths = folders.map { $0 + "/strace" }
    guard let strace = paths.first(where: FileManager.default.isExecutableFile) else { throw NoTracer() }
    let calls = "trace=fdatasync,fsync,write,writev,sendto,sendmsg"
    return [strace, "-f", "-y", "-s", "48", "-e", calls, "-e", "signal=none", "-o", file]
  }

  init(file: String) throws {
    var events: [Event] = []
    var flushing: [Substring: String] = [:]
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let thread = line.prefix { $0.isNumber }
      let call = line.dropFirst(thread.count).drop { $0 == " " }
      if call.hasPrefix("fdatasync(") || call.hasPrefix("fsync(") {
        let path = String(call.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
        if call.hasSuffix(" = 0") { events.append(.flushed(path: path)) } else { flushing[thread] = path }
      } else if call.hasPrefix("<... fdatasync resumed>") || call.hasPrefix("<... fsync resumed>") {
        if call.hasSuffix(" = 0"), let path = flushing[thread] { events.append(.flushed(path: path)) }
        flushing[thread] = nil
      } else if call.contains("<socket:"), call.contains(#"{\"jsonrpc\""#), !call.hasPrefix("<...") {
        events.append(.answered)
      }
    }
    self.events = events
  }

  /// What happened between each answer and the one before, for the last answers.
  func beforeLastAnswers(_ count: Int) -> [ArraySlice<Event>] {
    let answers = events.indices.filter { events[$0] == .answered }
    return zip(answers, answers.dropFirst()).suffix(count).map { events[($0 + 1)..<$1] }
  }
}
