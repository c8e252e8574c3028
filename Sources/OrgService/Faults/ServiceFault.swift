public import OrgAPI

/// Why a request is not carried out. The one error that leaves the service; the edge maps it to the wire by its kind.
public struct ServiceFault: Error, Sendable {
  public let kind: ErrorKind
  public let notice: Notice
  public var problems: [BundleProblem]
  /// For `noRoute`: what was looked at.
  public var explanation: [Notice]
  /// For a stale revision: the present one.
  public var revision: Int64?

  public init(
    _ kind: ErrorKind, _ notice: Notice, problems: [BundleProblem] = [], explanation: [Notice] = [],
    revision: Int64? = nil
  ) {
    self.kind = kind
    self.notice = notice
    self.problems = problems
    self.explanation = explanation
    self.revision = revision
  }

  /// A fault whose sentence is a code and its arguments.
  public init(_ kind: ErrorKind, _ code: NoticeCode, _ arguments: [String: String] = [:]) {
    self.init(kind, Notice(code: code, arguments: arguments))
  }
}
