/// That one unit took over from another, wholly or in part.
public struct UnitSuccession: Equatable, Sendable {
  /// How it came about.
  public enum Manner: String, CaseIterable, Sendable {
    /// 合并
    case merged
    /// 分设
    case split
    /// 撤销
    case dissolved
  }

  public let manner: Manner
  public let predecessor: UnitIndex
  public let successor: UnitIndex

  public init(_ manner: Manner, from predecessor: UnitIndex, to successor: UnitIndex) {
    self.manner = manner
    self.predecessor = predecessor
    self.successor = successor
  }
}
