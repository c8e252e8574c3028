import Foundation
import JSONRPC

/// The methods the tests call: those of the specification's examples, and some to watch the server by.
struct SampleSession: JSONRPCSession {
  let connection: JSONRPCConnection
  let journal: Journal
  /// Opened when `hold` has begun.
  let begun: Latch
  /// Opened by the test to let `hold` end.
  let release: Latch

  func respond(to request: JSONRPCRequest) async -> JSONRPCOutcome {
    await journal.note(request.method)
    switch request.method {
    case "subtract": return subtract(request)
    case "echo": return .result(request.params ?? [])
    case "get_data": return .result(Array(#"["hello", 5]"#.utf8))
    case "many": return .result(Array(repeating: UInt8(ascii: "7"), count: number("count", request) ?? 0))
    case "pretty": return .result(Array("{\n  \"a\": 1\r\n}".utf8))
    case "bye":
      connection.close()
      return .result([])
    case "tell":
      connection.notify(method: "told", params: request.params)
      return .result([])
    case "then":
      connection.afterReply { [connection] in connection.notify(method: "told") }
      return .result(Array("1".utf8))
    case "pages":
      let count = number("count", request) ?? 0
      connection.afterReply { Task { await sendPages(count) } }
      return .result(Array("[]".utf8))
    case "hold":
      await begun.open()
      await release.wait()
      return .result(Array("\(Task.isCancelled)".utf8))
    case "untilCancelled":
      await begun.open()
      await cancellation()
      await journal.note("cancelled")
      return .result([])
    default: return .failure(.methodNotFound)
    }
  }

  func closed() async {
    await journal.note("closed")
  }

  /// Sends pages of 100 kB one after another, and notes how much was unsent between two of them.
  private func sendPages(_ count: Int) async {
    let params = Array((#"{"text":""# + String(repeating: "x", count: 100_000) + #""}"#).utf8)
    var peak = 0
    do {
      for _ in 0..<count {
        try await connection.send([JSONRPCRequest(method: "page", params: params)])
        peak = max(peak, connection.unsentBytes)
      }
      await journal.note("peak \(peak)")
      await journal.note("sent \(count)")
    } catch {
      await journal.note("broken off")
    }
    await release.open()
  }

  private func subtract(_ request: JSONRPCRequest) -> JSONRPCOutcome {
    guard let minuend = number("minuend", request), let subtrahend = number("subtrahend", request) else {
      return .failure(.invalidParams)
    }
    return .result(Array("\(minuend - subtrahend)".utf8))
  }

  private func number(_ name: String, _ request: JSONRPCRequest) -> Int? {
    let object = try? JSONSerialization.jsonObject(with: Data(request.params ?? []))
    return (object as? [String: Any])?[name] as? Int
  }

  /// Ends with the task's cancellation only.
  private func cancellation() async {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    for await _ in stream {}
    continuation.finish()
  }
}
