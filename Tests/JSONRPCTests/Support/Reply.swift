import Foundation
import JSONRPC

/// A reply in short: `id=result` or `id!code`, a batch's in order and separated by a space. Invalid JSON is `?`.
func summary(_ line: [UInt8]?) -> String {
  guard let line else { return "closed" }
  guard let value = try? JSONSerialization.jsonObject(with: Data(line)) else { return "?" }
  guard let items = value as? [Any] else { return item(line) }
  guard (try? JSONScanner(line).document()) != nil else { return "?" }
  var parts: [String] = []
  try? JSONScanner(line).eachItem(of: 0..<line.count) { part in parts.append(item(Array(line[part.range]))) }
  return parts.count == items.count ? "[" + parts.joined(separator: " ") + "]" : "?"
}

private func item(_ bytes: [UInt8]) -> String {
  guard let response = try? JSONRPCResponse.parse(bytes) else { return "?" }
  let id = String(decoding: response.id.json, as: UTF8.self)
  switch response.outcome {
  case .result(let result): return id + "=" + String(decoding: result, as: UTF8.self)
  case .failure(let error): return "\(id)!\(error.code)"
  }
}

/// The `data` of the error a reply holds.
func errorData(_ line: [UInt8]?) -> [String: Any]? {
  guard let line, let response = try? JSONRPCResponse.parse(line), case .failure(let error) = response.outcome,
    let data = error.data
  else { return nil }
  return (try? JSONSerialization.jsonObject(with: Data(data))) as? [String: Any]
}

extension JSONRPCClientConnection {
  /// Sends a line and gives the next one back, in short.
  func exchange(_ text: String) async throws -> String {
    try await sendRawLine(Array(text.utf8))
    return summary(await receiveRawLine())
  }
}
