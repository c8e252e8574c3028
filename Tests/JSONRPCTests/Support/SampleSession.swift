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
