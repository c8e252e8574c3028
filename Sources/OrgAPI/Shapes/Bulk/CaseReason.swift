/// A case among many, with why it is sent back.
public struct CaseReason: WireShape {
  public static let sharedName: String? = "CaseReason"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
    "reason": Field("Why.", .remark),
  ]

  /// The case's id.
  public var `case`: String
  /// The revision the caller has seen; another one answers `conflict`.
  public var expectedRevision: Int?
  /// Why.
  public var reason: String

  public init(
    `case`: String, expectedRevision: Int? = nil, reason: String
  ) {
    self.case = `case`
    self.expectedRevision = expectedRevision
    self.reason = reason
  }
}
