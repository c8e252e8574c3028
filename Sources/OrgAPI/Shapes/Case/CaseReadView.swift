/// Somebody who has read a case (已阅).
public struct CaseReadView: WireShape {
  public static let sharedName: String? = "CaseReadView"
  public static let fields: FieldTable = [
    "user": Field("Who.", .code),
    "at": Field("When he marked it.", .time),
    "revision": Field("The revision that he read.", .count),
  ]

  /// Who.
  public var user: String
  /// When he marked it.
  public var at: String
  /// The revision that he read.
  public var revision: Int

  public init(user: String, at: String, revision: Int) {
    self.user = user
    self.at = at
    self.revision = revision
  }
}
