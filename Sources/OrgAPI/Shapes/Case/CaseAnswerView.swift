/// A body of a case's step, with its answer where it has given one.
public struct CaseAnswerView: WireShape {
  public static let sharedName: String? = "CaseAnswerView"
  public static let fields: FieldTable = [
    "body": Field("The body.", .code),
    "bodyName": Field("Its name.", .name),
    "opinion": Field("Its answer; absent before it answers."),
    "user": Field("Who answered for it.", .code),
    "remark": Field("The reason or opinion given.", .remark),
  ]

  /// The body.
  public var body: String
  /// Its name.
  public var bodyName: String
  /// Its answer; absent before it answers.
  public var opinion: Wire.Opinion?
  /// Who answered for it.
  public var user: String?
  /// The reason or opinion given.
  public var remark: String?

  public init(
    body: String, bodyName: String, opinion: Wire.Opinion? = nil, user: String? = nil, remark: String? = nil
  ) {
    self.body = body
    self.bodyName = bodyName
    self.opinion = opinion
    self.user = user
    self.remark = remark
  }
}
