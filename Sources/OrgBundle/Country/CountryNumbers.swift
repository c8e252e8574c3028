/// Numbers that follow from a seed (SplitMix64).
struct CountryNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to below the limit, which is at least 1.
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed.multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// The next of so many parts of a rest: about its share, and each part left gets at least one.
  mutating func share(of rest: Int, parts: Int) -> Int {
    guard parts > 1 else { return rest }
    let wanted = rest / parts * (80 + below(41)) / 100
    return min(max(wanted, 1), rest - (parts - 1))
  }
}
