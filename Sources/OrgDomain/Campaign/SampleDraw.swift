/// Draws a sample by a seed: the same on every machine, so that anyone can draw it again.
public struct SampleDraw: Sendable {
  public let seed: UInt64

  public init(seed: UInt64) { self.seed = seed }

  /// So many of the positions 0 to `population` − 1, each set equally likely, in ascending order; all of them where
  /// more are asked for.
  public func positions(_ count: Int, of population: Int) -> [Int] {
    guard count > 0, population > 0 else { return [] }
    let size = min(count, population)
    var positions = Array(0..<population)
    var generator = SplitMix64(seed: seed)
    for place in 0..<size {
      positions.swapAt(place, place + Int(generator.next(below: UInt64(population - place))))
    }
    return positions[..<size].sorted()
  }

  /// So many of some units, in their order.
  public func draw(_ count: Int, from units: [UnitIndex]) -> [UnitIndex] {
    positions(count, of: units.count).map { units[$0] }
  }
}

/// The generator SplitMix64: one addition and a mixing of the sum a number.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below a limit, each equally likely: numbers of the last, incomplete round are thrown away.
  mutating func next(below limit: UInt64) -> UInt64 {
    let (_, incomplete) = UInt64.max.quotientAndRemainder(dividingBy: limit)
    let last = UInt64.max - (incomplete == limit - 1 ? 0 : incomplete + 1)
    var number = next()
    while number > last { number = next() }
    return number % limit
  }
}
