/// `tenant.list`: Lists every tenant of the installation.
///
/// - Who may call it: Operators.
/// - Guarantees: Ordered by slug.
/// - Parameters: none.
/// - Errors: those of every method (`allErrors`).
/// - Source: DESIGN 6.
public enum TenantList: Method {
  public static let name = "tenant.list"
  public static let access = MethodAccess.operator
  public static let isWrite = false
  public static let errors: [ErrorKind] = []
  public static let summary = "Lists every tenant of the installation."
  public static let details = "Who may call it: Operators. Ordered by slug."

  public typealias Params = NoParams

  /// The answer of `tenant.list`.
  public struct Result: WireShape {
    public static let fields: FieldTable = [
      "tenants": Field("Every tenant, by slug.")
    ]

    /// Every tenant, by slug.
    public var tenants: [TenantItem]

    public init(tenants: [TenantItem]) {
      self.tenants = tenants
    }
  }

  public static let examples = [
    MethodExample(
      "all tenants",
      answer: .result(
        #"""
        {
          "tenants": [{"slug": "pengzhou", "name": "彭州市", "status": "active", "createdAt": "2012-03-12T09:00:00+08:00"}]
        }
        """#), isExecutable: true)
  ]
}
