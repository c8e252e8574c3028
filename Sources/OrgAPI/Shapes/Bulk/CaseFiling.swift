/// A case among many, with the number it is filed under.
public struct CaseFiling: WireShape {
  public static let sharedName: String? = "CaseFiling"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "expectedRevision": Field("The revision the caller has seen; another one answers `conflict`.", .count),
    "number": Field("The number it is filed under.", .documentNumber),
  ]

  /// The case's id.
  public var `case`: String
  /// The revision the caller has seen; another one answers `conflict`.
  public var expectedRevision: Int?
  /// The number it is filed under.
  public var number: String?

  public init(
    `case`: String, expectedRevision: Int? = nil, number: String? = nil
  ) {
    self.case = `case`
    self.expectedRevision = expectedRevision
    self.number = number
  }
}
