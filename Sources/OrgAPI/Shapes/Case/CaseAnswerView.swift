/// A body of a case's step, with its answer where it has given one.
public struct CaseAnswerView: WireShape {
  public static let sharedName: String? = "CaseAnswerView"
  public static let fields: FieldTable = [
    "body": Field("The body.", .code),
    "bodyName": Field("Its name.", .name),
    "opinion": Field("Its answer; absent before it answers."),
    "user": Field("Who answered for it.", .code),
    "holder": Field("Who of the body holds its answer; absent: whoever may.", .code),
    "delegate": Field("With whom it is, to come back to the holder.", .code),
    "agreedBy": Field("Where several people make the answer: who has agreed so far.", .list(20, of: .code)),
    "silent": Field("True where its time was over and the lead went on without it."),
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
  /// Who of the body holds its answer; absent: whoever may.
  public var holder: String?
  /// With whom it is, to come back to the holder.
  public var delegate: String?
  /// Where several people make the answer: who has agreed so far.
  public var agreedBy: [String]?
  /// True where its time was over and the lead went on without it.
  public var silent: Bool?
  /// The reason or opinion given.
  public var remark: String?

  public init(
    body: String, bodyName: String, opinion: Wire.Opinion? = nil, user: String? = nil, holder: String? = nil,
    delegate: String? = nil, agreedBy: [String]? = nil, silent: Bool? = nil, remark: String? = nil
  ) {
    self.body = body
    self.bodyName = bodyName
    self.opinion = opinion
    self.user = user
    self.holder = holder
    self.delegate = delegate
    self.agreedBy = agreedBy
    self.silent = silent
    self.remark = remark
  }
}
