/// `setup.rows`: Sends a piece of one of the bundle's files.
///
/// - Who may call it: Whoever began it.
/// - Guarantees: `offset` is how many bytes of the file have been sent before. Repeating a piece already received
///   changes nothing; a gap answers `conflict` with the offset to go on from.
/// - Parameters: `setup`, `file`, `offset`, `text`; meaning and limits in `Params.fields`.
/// - Errors: `forbidden`, `notFound`, `conflict`, `invalid`, and those of every method (`allErrors`).
/// - Source: DESIGN 10.
public enum SetupRows: Method {
  public static let name = "setup.rows"
  public static let access = MethodAccess.tenantUserOrOperator
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .notFound, .conflict, .invalid]
  public static let summary = "Sends a piece of one of the bundle's files."
  public static let details = """
    Who may call it: Whoever began it. `offset` is how many bytes of the file have been sent before. Repeating a \
    piece already received changes nothing; a gap answers `conflict` with the offset to go on from.
    """

  /// The parameters of `setup.rows`.
  public struct Params: MethodParams {
    public static let fields: FieldTable = [
      "setup": Field("The id of this setting up.", .code),
      "file": Field("The file's name in the bundle, such as `units.csv`.", .fileName),
      "offset": Field("Bytes of this file sent before.", .count),
      "text": Field("The piece, cut between characters; at most 4 MiB.", .piece),
    ]

    /// The id of this setting up.
    public var setup: String
    /// The file's name in the bundle, such as `units.csv`.
    public var file: String
    /// Bytes of this file sent before.
    public var offset: Int
    /// The piece, cut between characters; at most 4 MiB.
    public var text: String

    public init(setup: String, file: String, offset: Int, text: String) {
      self.setup = setup
      self.file = file
      self.offset = offset
      self.text = text
    }
  }

  /// The answer of `setup.rows`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "setup": Field("The id of this setting up.", .code),
      "file": Field("The file's name.", .fileName),
      "size": Field("Bytes of this file received so far: the next offset.", .count),
    ]

    /// The id of this setting up.
    public var setup: String
    /// The file's name.
    public var file: String
    /// Bytes of this file received so far: the next offset.
    public var size: Int

    public init(setup: String, file: String, size: Int) {
      self.setup = setup
      self.file = file
      self.size = size
    }
  }

  public static let examples = [
    MethodExample(
      "the first piece of units.csv", as: "u-admin",
      params: #"""
        {
          "setup": "s-4kq7m2", "file": "units.csv", "offset": 0,
          "text": "code,name,kind,category,parent,traits,industry,territory,members\nSW,中共彭州市委员会,committee,,,,,,\n"
        }
        """#,
      answer: .result(#"{"setup": "s-4kq7m2", "file": "units.csv", "size": 113}"#)),
    MethodExample(
      "a setting up that there is not", as: "u-admin",
      params: #"{"setup": "s-none", "file": "units.csv", "offset": 0, "text": "code\n"}"#,
      answer: .error(.notFound), isExecutable: true),
  ]
}
