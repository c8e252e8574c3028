/// What people tell each other about a case, beside its life: it changes neither its state nor its revision.
public enum CaseTelling: Equatable, Sendable {
  /// Units got a copy (抄送); their people may read the case from then on.
  case copied(to: [UnitIndex])
  /// Somebody has read a revision (已阅).
  case read(revision: Int64)
  /// Whoever is awaited was urged (催办), for a unit; nil: by the clock. The step is that of the route; nil: the subject.
  case urged(step: Int?, by: UnitIndex?)
  /// A comment; a reply names the one that it answers.
  case commented(replyTo: CommentNumber?)
}

/// A comment's number: that of its event in the log.
public struct CommentNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: CommentNumber, right: CommentNumber) -> Bool { left.rawValue < right.rawValue }
}
