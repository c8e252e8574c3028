import Foundation
import JSONRPC
import Testing

/// Input made to break a reader. Nothing here may crash, hang, or be half understood.
@Suite struct HostileInputTests {
  private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
    Array(repeating: Array(text.utf8), count: count).flatMap { $0 }
  }

  @Test func millionsOfBracketsAreTooDeep() {
    for opening in ["[", #"{"a":"#, #"[{"a":"#] {
      #expect(JSONRPCMessage.parse(Self.repeated(opening, 1_000_000)) == .failure(.tooDeep(limit: 64)))
    }
    #expect(throws: JSONScanError(offset: 1_000_000, reason: .unexpectedEnd)) {
      try JSONScanner(Self.repeated("[", 1_000_000), depthLimit: .max).document()
    }
  }

  @Test func hugeNumbersAreKeptAsTheyAre() throws {
    let digits = Self.repeated("9", 1_000_000)
    let head = Array(#"{"jsonrpc":"2.0","method":"m","id":"#.utf8)
    guard case .single(.request(let request)) = JSONRPCMessage.parse(head + digits + Array("}".utf8)) else {
      Issue.record("a huge number was refused")
      return
    }
    #expect(request.id?.json == digits)
  }

  @Test func aMillionMembersAreOneError() {
    let members = (0..<500_000).map { #""\#($0)":1"# }.joined(separator: ",")
    guard case .single(.invalid(let error, .null)) = JSONRPCMessage.parse(Array("{\(members)}".utf8)) else {
      Issue.record("unknown members were accepted")
      return
    }
    #expect(error.code == -32600)
    #expect(error.json.count < 400)
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], Array("{\"a\":\"\\ud800\"}".utf8), Array("{\"a\":\"\\u0000\"}".utf8),
      Array("{\"\u{0}\":1}".utf8), Array(repeating: 0, count: 1_000), Array(repeating: 0xFF, count: 1_000),
      Array(repeating: 0x22, count: 1_001), Array(repeating: 0x5C, count: 1_000), [0x22, 0xF0], [0x22, 0x5C, 0x75],
      [0xEF, 0xBB, 0xBF, 0x7B, 0x7D], [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00],
    ] as [[UInt8]])
  func isAParseError(_ bytes: [UInt8]) {
    guard case .failure(let error) = JSONRPCMessage.parse(bytes) else {
      Issue.record("accepted")
      return
    }
    #expect(error.code == -32700)
  }

  @Test func everyPrefixOfAMessageIsAParseError() {
    let text = Array(#"[{"jsonrpc":"2.0","method":"中\uD83D\uDE00","params":{"a":[-1.5e+3,true,null]},"id":"x"}]"#.utf8)
    for length in 0..<text.count {
      guard case .failure(let error) = JSONRPCMessage.parse(Array(text.prefix(length))) else {
        Issue.record("a message cut at \(length) was accepted")
        return
      }
      #expect(error.code == -32700)
    }
  }

  @Test(arguments: [1, 20_261_121, 0xDEAD_BEEF] as [UInt64])
  func mutatedMessagesNeverCrashAndAgreeWithFoundation(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<4_000 {
      let bytes = mutation(&generator)
      _ = JSONRPCMessage.parse(bytes, limits: JSONRPCLimits(batch: 4, depth: 8))
      guard (try? JSONScanner(bytes).document()) != nil, !holdsHugeNumber(bytes) else { continue }
      let parsed = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      #expect(parsed != nil, "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private func mutation(_ generator: inout SeededGenerator) -> [UInt8] {
    let samples = [
      #"{"jsonrpc":"2.0","method":"a.b","params":{"x":[1,2.50,-3],"y":{"z":null}},"id":12}"#,
      #"[{"jsonrpc":"2.0","method":"m","id":"中文"},{"jsonrpc":"2.0","method":"n","params":{}}]"#,
      #"{"jsonrpc":"2.0","method":"\u4e2d\uD83D\uDE00\n\"","params":{"a":true,"b":false},"id":null}"#,
    ]
    var bytes = Array((samples.randomElement(using: &generator) ?? "").utf8)
    let structural = Array("{}[]:,\"\\u0d8 \t\n.-+1".utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes[place] = structural.randomElement(using: &generator) ?? 0
      case 2: bytes.insert(structural.randomElement(using: &generator) ?? 0, at: place)
      case 3 where bytes.count > 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: bytes[place..<min(place + 8, bytes.count)], at: place)
      }
    }
    return bytes
  }

  /// Foundation refuses exponents a Double can not hold, which the grammar allows.
  private func holdsHugeNumber(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(/[0-9][eE][+]?[0-9]{3}/)
  }
}
