import Foundation
import Testing

@testable import OrgAPI

/// The reader and Foundation's agree on what is JSON, but for what ours refuses on purpose.
@Suite struct JSONFuzzTests {
  static let seeds = [
    #"{"unit":"T01-V01","matter":"target","on":"2012-04-20","explain":false}"#,
    #"[0,-1,1.5,2e3,-4E-2,true,false,null,"天彭镇","\u5f6d\ud83d\ude00",[],{}]"#,
    #"{"document":{"targets":[{"text":"晋位","quantity":"≥10%"}],"measures":[]},"expectedRevision":12}"#,
    #" { "a" : [ 1 , { "b" : "\\\"\/\n" } ] } "#,
  ]
  static let alphabet = Array(#"{}[]":,.-+eE0123456789 truefalsn\/u"#.utf8) + [0x0A, 0x01, 0x7F, 0xC3, 0xE5, 0xFF]

  @Test(arguments: 1...20) func agreesWithFoundation(_ seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      var bytes = Array(Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 0...3, using: &random) { Self.mutate(&bytes, &random) }
      expectAgreement(bytes, seed)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let byte = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where place < bytes.count: bytes[place] = byte
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2: bytes.removeSubrange(place...)
    default: bytes.insert(byte, at: place)
    }
  }

  /// Foundation takes `[1,]`; RFC 8259 does not.
  private static func isTrailingComma(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "]") || bytes[offset] == UInt8(ascii: "}") else {
      return false
    }
    return bytes[..<offset].last { $0 != 0x20 && $0 != 0x0A } == UInt8(ascii: ",")
  }

  private func expectAgreement(_ bytes: [UInt8], _ seed: UInt64) {
    let foundation = try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      let value = try JSONValue.parse(bytes)
      #expect(foundation != nil, "seed \(seed) accepted \(text)")
      let again = try? JSONValue.parse(value.encoded())
      #expect(again == value, "seed \(seed) changed \(text)")
    } catch {
      let onPurpose: Set<JSONReadingError.Reason> = [
        .duplicateName, .loneSurrogate, .nulCharacter, .numberTooLarge, .tooDeep,
      ]
      if !onPurpose.contains(error.reason), !Self.isTrailingComma(bytes, error.offset) {
        #expect(foundation == nil, "seed \(seed) refused \(text): \(error)")
      }
    }
  }
}

/// A small generator of random numbers that a seed repeats.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
