/// Points of a score, in tenths: 89.5 is 895.
public struct Points: Hashable, Comparable, Sendable {
  public let tenths: Int

  public init(tenths: Int) { self.tenths = tenths }

  public static func whole(_ points: Int) -> Points { Points(tenths: points * 10) }

  public static func < (left: Points, right: Points) -> Bool { left.tenths < right.tenths }
  public static func + (left: Points, right: Points) -> Points { Points(tenths: left.tenths + right.tenths) }
}
