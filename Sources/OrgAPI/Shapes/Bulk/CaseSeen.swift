/// A case among many, as the caller has seen it.
public struct CaseSeen: WireShape {
  public static let sharedName: String? = "CaseSeen"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
  ]

  /// The case's id.
  public var `case`: String
  /// The revision the caller has seen; another one answers `conflict`.
  public var expectedRevision: Int?

  public init(
    `case`: String, expectedRevision: Int? = nil
  ) {
    self.case = `case`
    self.expectedRevision = expectedRevision
  }
}
