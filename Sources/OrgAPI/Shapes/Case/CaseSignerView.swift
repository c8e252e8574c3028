/// A unit that was asked to sign beside the rule, with its answer where it has given one.
public struct CaseSignerView: WireShape {
  public static let sharedName: String? = "CaseSignerView"
  public static let fields: FieldTable = [
    "body": Field("The unit.", .code),
    "bodyName": Field("Its name.", .name),
    "askedBy": Field("The body that asked it.", .code),
    "opinion": Field("Its answer; absent before it answers."),
    "user": Field("Who answered for it.", .code),
    "remark": Field("The reason given.", .remark),
  ]

  /// The unit.
  public var body: String
  /// Its name.
  public var bodyName: String
  /// The body that asked it.
  public var askedBy: String
  /// Its answer; absent before it answers.
  public var opinion: Wire.Opinion?
  /// Who answered for it.
  public var user: String?
  /// The reason given.
  public var remark: String?

  public init(
    body: String, bodyName: String, askedBy: String, opinion: Wire.Opinion? = nil, user: String? = nil,
    remark: String? = nil
  ) {
    self.body = body
    self.bodyName = bodyName
    self.askedBy = askedBy
    self.opinion = opinion
    self.user = user
    self.remark = remark
  }
}
