/// A place where the log does not hold together.
public struct AuditProblem: WireShape {
  public static let sharedName: String? = "AuditProblem"
  public static let fields: FieldTable = [
    "seq": Field("The event.", .count),
    "problem": Field("What is wrong with it."),
  ]

  /// The event.
  public var seq: Int
  /// What is wrong with it.
  public var problem: String

  public init(seq: Int, problem: String) {
    self.seq = seq
    self.problem = problem
  }
}
