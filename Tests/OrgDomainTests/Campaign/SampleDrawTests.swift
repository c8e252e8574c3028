import Testing

@testable import OrgDomain

/// Samples by seed.
@Suite struct SampleDrawTests {
  /// The published first numbers of SplitMix64.
  @Test func theGeneratorIsTheKnownOne() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func sizes() {
    let draw = SampleDraw(seed: 7)
    #expect(draw.positions(0, of: 5) == [])
    #expect(draw.positions(3, of: 0) == [])
    #expect(draw.positions(-1, of: 5) == [])
    #expect(draw.positions(5, of: 5) == [0, 1, 2, 3, 4])
    #expect(draw.positions(9, of: 5) == [0, 1, 2, 3, 4])
    #expect(draw.draw(2, from: [8, 9]) == [8, 9])
  }

  @Test func aSampleIsSortedAndWithoutRepetition() {
    for seed in 0..<200 {
      let positions = SampleDraw(seed: UInt64(seed)).positions(seed % 31, of: 30)
      #expect(positions.count == seed % 31)
      #expect(Set(positions).count == positions.count)
      #expect(positions == positions.sorted())
      #expect(positions.allSatisfy { (0..<30).contains($0) })
    }
  }

  /// Over 60,000 seeds each of the six pairs out of four comes up a sixth of the time, within five deviations.
  @Test func everyPairIsEquallyLikely() {
    var counts: [[Int]: Int] = [:]
    for seed in 0..<60_000 { counts[SampleDraw(seed: UInt64(seed)).positions(2, of: 4), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 10_000) < 460 })
  }

  @Test func everyNumberBelowALimitIsEquallyLikely() {
    for limit in [1, 2, 3, 5, 7] as [UInt64] {
      var counts: [UInt64: Int] = [:]
      var generator = SplitMix64(seed: limit)
      for _ in 0..<30_000 { counts[generator.next(below: limit), default: 0] += 1 }
      #expect(counts.count == Int(limit))
      let isEven = counts.values.allSatisfy { abs($0 * Int(limit) - 30_000) < 30_000 / 10 }
      #expect(isEven)
    }
  }
}
