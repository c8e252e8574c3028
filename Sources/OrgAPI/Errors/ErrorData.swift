/// What an error answer carries beside its code: `error.data`.
public struct ErrorData: WireShape, Error {
  public static let sharedName: String? = "ErrorData"
  public static let fields: FieldTable = [
    "kind": Field("Why the request was refused. Switch on this."),
    "message": Field("A sentence that says what to do next, in the session's language."),
    "code": Field("What exactly is wrong, for programs."),
    "arguments": Field("What the sentence names: units, bodies, fields."),
    "problems": Field("Every mistake of a rule book or setup bundle, each with its place."),
    "explanation": Field(
      """
      With `noRoute`: what was asked and which rules did not apply; with other kinds: every reason, where there are \
      several.
      """),
    "reference": Field("With `internal`: names the fault in the server's log."),
    "offset": Field("Where in the text the mistake stands, in bytes; or how much of a file has been received.", .count),
    "limit": Field("With `limit`: the stated limit.", .count),
    "revision": Field("With `conflict`: the present revision.", .count),
  ]

  public var kind: ErrorKind
  public var message: String
  public var code: String?
  public var arguments: [String: String]?
  public var problems: [BundleProblem]?
  public var explanation: [Notice]?
  public var reference: String?
  public var offset: Int?
  public var limit: Int?
  public var revision: Int?

  public init(
    kind: ErrorKind, message: String, code: String? = nil, arguments: [String: String]? = nil,
    problems: [BundleProblem]? = nil, explanation: [Notice]? = nil, reference: String? = nil, offset: Int? = nil,
    limit: Int? = nil, revision: Int? = nil
  ) {
    self.kind = kind
    self.message = message
    self.code = code
    self.arguments = arguments
    self.problems = problems
    self.explanation = explanation
    self.reference = reference
    self.offset = offset
    self.limit = limit
    self.revision = revision
  }
}
