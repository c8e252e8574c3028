/// A total split over groups in fixed parts, such as members 7 : masses 3.
struct GroupSplit {
  /// A group whose number is off: the least and the most that its part of the total would be.
  struct Miss: Equatable {
    let group: SchemeWord
    let count: Int
    let least: Int
    let most: Int
  }

  let ratio: [SchemeWord: Int]

  /// The groups whose number is neither the floor nor the ceiling of their part of the groups' total.
  func misses(in counts: [SchemeWord: Int]) -> [Miss] {
    let parts = ratio.values.reduce(0, +)
    guard parts > 0 else { return [] }
    let total = ratio.keys.reduce(0) { $0 + (counts[$1] ?? 0) }
    return ratio.sorted { $0.key < $1.key }.compactMap { group, part in
      let (least, rest) = (total * part).quotientAndRemainder(dividingBy: parts)
      let miss = Miss(group: group, count: counts[group] ?? 0, least: least, most: rest == 0 ? least : least + 1)
      return (miss.least...miss.most).contains(miss.count) ? nil : miss
    }
  }
}

/// Counts of people and papers.
enum HeadCount {
  /// The highest that is taken for true.
  static let limit = 100_000_000

  static func isSound(_ count: Int) -> Bool { (0...limit).contains(count) }
}
