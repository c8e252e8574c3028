/// A case among many, with what a body says of it.
public struct CaseOpinion: WireShape {
  public static let sharedName: String? = "CaseOpinion"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
    "opinion": Field("What the body says.", .remark),
  ]

  /// The case's id.
  public var `case`: String
  /// The revision the caller has seen; another one answers `conflict`.
  public var expectedRevision: Int?
  /// What the body says.
  public var opinion: String?

  public init(
    `case`: String, expectedRevision: Int? = nil, opinion: String? = nil
  ) {
    self.case = `case`
    self.expectedRevision = expectedRevision
    self.opinion = opinion
  }
}
