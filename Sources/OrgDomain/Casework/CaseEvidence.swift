/// The evidence of a case that one side recorded.
public struct CaseEvidence: Equatable, Sendable {
  /// The parts that are there and count.
  public var parts: Set<PartCode>
  /// The total of the latest score sheet.
  public var score: Points?

  public init(parts: Set<PartCode> = [], score: Points? = nil) {
    self.parts = parts
    self.score = score
  }

  /// Takes in a part; one that no longer counts goes.
  mutating func take(_ part: PartCode, _ score: Points?, counts: Bool) {
    if counts { parts.insert(part) } else { parts.remove(part) }
    if let score { self.score = score }
  }
}
