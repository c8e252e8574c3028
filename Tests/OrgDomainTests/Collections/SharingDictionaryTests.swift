import Testing

@testable import OrgDomain

/// It says what a dictionary says, and copies of it go their own ways.
@Suite struct SharingDictionaryTests {
  @Test(arguments: 1...6)
  func agreesWithADictionary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var sharing = SharingDictionary<Int, [Int]>()
    var plain: [Int: [Int]] = [:]
    var copies: [(SharingDictionary<Int, [Int]>, [Int: [Int]])] = []
    for step in 0..<6_000 {
      let key = Int.random(in: 0..<3_000, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0:
        sharing[key] = nil
        plain[key] = nil
      case 1:
        sharing[key] = [step]
        plain[key] = [step]
      case 2:
        sharing[key]?.append(step)
        plain[key]?.append(step)
      default:
        sharing[key, default: []].append(step)
        plain[key, default: []].append(step)
      }
      if step.isMultiple(of: 1_500) { copies.append((sharing, plain)) }
    }
    copies.append((sharing, plain))
    for (sharing, plain) in copies {
      #expect(sharing.count == plain.count && sharing.isEmpty == plain.isEmpty)
      let entries = Dictionary(uniqueKeysWithValues: sharing.entries.map { ($0.key, $0.value) })
      #expect(entries == plain)
      #expect(Set(sharing.keys) == Set(plain.keys))
      #expect(sharing.values.reduce(0) { $0 + $1.count } == plain.values.reduce(0) { $0 + $1.count })
      for key in 0..<3_000 { #expect(sharing[key] == plain[key]) }
    }
    #expect(sharing.count > 1_000)
  }
}
