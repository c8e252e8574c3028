/// A case whose decision was publicised.
public struct PublishedCase: WireShape {
  public static let sharedName: String? = "PublishedCase"
  public static let fields: FieldTable = [
    "case": Field("The case's id.", .code),
    "revision": Field("The case's revision after it.", .count),
  ]

  /// The case's id.
  public var `case`: String
  /// The case's revision after it.
  public var revision: Int

  public init(`case`: String, revision: Int) {
    self.case = `case`
    self.revision = revision
  }
}
