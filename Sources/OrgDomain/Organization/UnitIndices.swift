/// The places of all units of a tree, in order.
public struct UnitIndices: RandomAccessCollection, Sendable {
  public let startIndex = 0
  public let endIndex: Int

  init(count: Int) { endIndex = count }

  public subscript(position: Int) -> UnitIndex { UnitIndex(position) }
}
