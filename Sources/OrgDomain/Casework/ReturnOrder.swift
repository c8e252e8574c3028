/// Where a body sends a case back to, and how it comes back to it (退回).
public struct ReturnOrder: Equatable, Sendable {
  /// An earlier step, counted from 0; nil: the subject.
  public let step: Int?
  /// Whether it comes straight back to the body that sent it; else through all the steps again.
  public let isStraight: Bool

  public static let toSubject = ReturnOrder(step: nil, isStraight: false)

  public init(step: Int?, isStraight: Bool) {
    self.step = step
    self.isStraight = isStraight
  }
}
