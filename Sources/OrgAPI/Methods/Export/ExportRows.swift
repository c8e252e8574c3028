/// `export.rows`: Answers a piece of one of an export's files.
///
/// - Who may call it: Whoever began it, while he still may; for members.csv while he may read every roster.
/// - Guarantees: Pieces joined in order are the file, byte for byte; a piece has at most 4 MiB.
/// - Parameters: `export`, `file`, `cursor` (optional); meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 10.
public enum ExportRows: Method {
  public static let name = "export.rows"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .invalid]
  public static let summary = "Answers a piece of one of an export's files."
  public static let details = """
    Who may call it: Whoever began it, while he still may; for members.csv while he may read every roster. Pieces \
    joined in order are the file, byte for byte; a piece has at most 4 MiB.
    """

  /// The parameters of `export.rows`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "export": Field("The id of the export.", .code),
      "file": Field("One of its files.", .fileName),
      "cursor": Field("Where the piece before ended: its `nextCursor`.", .cursor),
    ]

    /// The id of the export.
    public var export: String
    /// One of its files.
    public var file: String
    /// Where the piece before ended: its `nextCursor`.
    public var cursor: String?

    public init(export: String, file: String, cursor: String? = nil) {
      self.export = export
      self.file = file
      self.cursor = cursor
    }
  }

  /// The answer of `export.rows`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "text": Field("The piece.", .piece),
      "rows": Field("How many rows it has.", .count),
      "nextCursor": Field("Where the next piece begins; absent at the file's end.", .cursor),
    ]

    /// The piece.
    public var text: String
    /// How many rows it has.
    public var rows: Int
    /// Where the next piece begins; absent at the file's end.
    public var nextCursor: String?

    public init(text: String, rows: Int, nextCursor: String? = nil) {
      self.text = text
      self.rows = rows
      self.nextCursor = nextCursor
    }
  }

  public static let examples = [
    MethodExample(
      "the calendar", as: "u-admin",
      params: #"{"export": "e-4kq7m2", "file": "calendar.csv"}"#,
      answer: .result(#"{"text": "date,kind,name\n2013-10-01,holiday,国庆节\n", "rows": 1}"#)),
    MethodExample(
      "an export that there is not", as: "u-admin",
      params: #"{"export": "e-none", "file": "units.csv"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
