/// `export.begin`: Begins writing the tenant's state as a bundle.
///
/// - Who may call it: Users with the administrator's permissions at the root.
/// - Guarantees: What is exported is the state of one moment, whatever is written meanwhile. It is kept until 15 minutes
///   after it was last asked for, or its user begins another one. The access log notes it with the number of rosters and
///   members in it: they have names. Members are in it only where its user may read every roster (`readMembers`). Not
///   exported are tokens, delegations, cases and what belongs to them, planned changes, who took over from whom, members
///   who left and offers of them, and assertions, which the server does not keep.
/// - Parameters: none.
/// - Errors: `forbidden`, `conflict`, and those of every method (`allErrors`).
/// - Source: DESIGN 10.
public enum ExportBegin: Method {
  public static let name = "export.begin"
  public static let access = MethodAccess.tenantUser
  public static let isWrite = false
  public static let errors: [ErrorKind] = [.forbidden, .conflict]
  public static let summary = "Begins writing the tenant's state as a bundle."
  public static let details = """
    Who may call it: Users with the administrator's permissions at the root. What is exported is the state of one \
    moment, whatever is written meanwhile. It is kept until 15 minutes after it was last asked for, or its user begins \
    another one. The access log notes it with the number of rosters and members in it: they have names. Members are in \
    it only where its user may read every roster (`readMembers`). Not exported are tokens, delegations, cases and what \
    belongs to them, planned changes, who took over from whom, members who left and offers of them, and assertions, \
    which the server does not keep.
    """

  public typealias Params = NoParams

  /// The answer of `export.begin`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "export": Field("The id of this export.", .code),
      "revision": Field("The tenant's revision that is exported.", .count),
      "files": Field("The bundle's files, in the order in which they are best read."),
      "membersLeftOut": Field(
        "How many members of rosters are not in it, for want of `readMembers`; absent where none are left out.", .count),
    ]

    /// The id of this export.
    public var export: String
    /// The tenant's revision that is exported.
    public var revision: Int
    /// The bundle's files, in the order in which they are best read.
    public var files: [ExportFile]
    /// How many members of rosters are not in it, for want of `readMembers`; absent where none are left out.
    public var membersLeftOut: Int?

    public init(export: String, revision: Int, files: [ExportFile], membersLeftOut: Int? = nil) {
      self.export = export
      self.revision = revision
      self.files = files
      self.membersLeftOut = membersLeftOut
    }
  }

  public static let examples = [
    MethodExample(
      "as administrator", as: "u-admin", params: "{}",
      answer: .result(
        #"""
        {
          "export": "e-4kq7m2", "revision": 3,
          "files": [
            {"file": "tenant.yaml", "rows": 1}, {"file": "units.csv", "rows": 549}, {"file": "users.csv", "rows": 727},
            {"file": "grants.csv", "rows": 742}, {"file": "rulebook.yaml", "rows": 1}
          ]
        }
        """#), isExecutable: true)
  ]
}
