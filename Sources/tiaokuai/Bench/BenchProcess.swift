import Foundation
import OrgText

/// A process of this very tool, started to be measured.
final class BenchProcess: Sendable {
  private static let pace = Duration.milliseconds(20)

  // Process is safe to ask from several tasks; only `start` changes it.
  private let process: Process

  /// - Parameter isHeard: whether what it says on standard error is passed on.
  init(_ arguments: [String], environment: [String: String] = [:], isHeard: Bool = true, _ words: Words) throws {
    process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments
    let own = ["TIAOKUAI_LOCALE": words.language.rawValue]
    process.environment = ProcessInfo.processInfo.environment.merging(own.merging(environment) { _, given in given }) {
      _, given in given
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = isHeard ? FileHandle.standardError : FileHandle.nullDevice
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  /// The most memory it has had since the peak was last forgotten, in bytes; 0 where it has ended.
  var peak: Int {
    let path = "/proc/\(process.processIdentifier)/status"
    guard let status = try? String(contentsOfFile: path, encoding: .utf8) else { return 0 }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }

  /// Lets the peak begin anew at what it has now.
  func forgetPeak() {
    let file = open("/proc/\(process.processIdentifier)/clear_refs", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = write(file, "5", 1)
    close(file)
  }

  /// Waits for its end.
  ///
  /// - Returns: the most memory it had, in bytes.
  func end(_ words: Words) async throws -> Int {
    var highest = 0
    while process.isRunning {
      highest = max(highest, peak)
      try await Task.sleep(for: BenchProcess.pace)
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let command = (process.arguments ?? []).joined(separator: " ")
      throw CommandFailure(
        ExitStatus(rawValue: process.terminationStatus) ?? .internalFault,
        words("失败：tiaokuai \(command)", "failed: tiaokuai \(command)"))
    }
    return highest
  }

  func stop() async {
    if process.isRunning { process.terminate() }
    while process.isRunning { try? await Task.sleep(for: BenchProcess.pace) }
  }
}
