public import OrgDomain

/// The installation's tables inside one transaction. Throws as `TenantTables`.
public struct SystemTables {
  public let connection: any SQLConnection

  public init(connection: any SQLConnection) { self.connection = connection }

  /// Runs the body; where it throws, everything it wrote is undone and the error goes on.
  public func savepoint<T>(_ body: () throws -> T) throws -> T { try connection.savepoint(body) }

  /// All tenants by slug.
  public func tenants() throws(StorageError) -> [StoredTenant] { try tenants(SystemStatement.tenants, []) }

  public func tenant(_ slug: String) throws(StorageError) -> StoredTenant? {
    try tenants(SystemStatement.tenant, [.text(slug)]).first
  }

  /// The tenants whose due time has come, the longest due first; suspended ones too.
  public func tenantsDue(at now: Instant) throws(StorageError) -> [StoredTenant] {
    try tenants(SystemStatement.tenantsDue, [SQLValue(now)])
  }

  /// Adds a tenant. Throws `.constraint` (`.unique`) for a slug there is.
  public func insert(_ tenant: StoredTenant) throws(StorageError) {
    try connection.execute(
      SystemStatement.insertTenant,
      [
        .text(tenant.slug), .text(tenant.name), .text(tenant.status.rawValue), SQLValue(tenant.createdAt),
        SQLValue(tenant.nextDueAt),
      ])
  }

  /// Throws `.missing` for an unknown tenant.
  public func setStatus(_ status: StoredTenant.Status, of slug: String) throws(StorageError) {
    try connection.executeMeetingRow(
      SystemStatement.setStatus, [.text(slug), .text(status.rawValue)], "tenant \(slug)")
  }

  /// Throws `.missing` for an unknown tenant.
  public func setNextDue(_ due: Instant?, of slug: String) throws(StorageError) {
    try connection.executeMeetingRow(SystemStatement.setNextDue, [.text(slug), SQLValue(due)], "tenant \(slug)")
  }

  /// Throws `.missing` for an unknown tenant. Its database is a file of its own.
  public func deleteTenant(_ slug: String) throws(StorageError) {
    try connection.executeMeetingRow(SystemStatement.deleteTenant, [.text(slug)], "tenant \(slug)")
  }

  /// All operators by name.
  public func operators() throws(StorageError) -> [(name: String, digest: TokenDigest)] {
    var result: [(name: String, digest: TokenDigest)] = []
    for row in try connection.rows(SystemStatement.operators) {
      result.append((name: try row.text(0), digest: TokenDigest(bytes: try row.blob(1))))
    }
    return result
  }

  /// Adds an operator, or gives the one of that name another token. Throws `.constraint` (`.unique`) for a token that
  /// another has.
  public func setOperator(_ name: String, digest: TokenDigest) throws(StorageError) {
    try connection.execute(SystemStatement.putOperator, [.text(name), .blob(digest.bytes)])
  }

  private func tenants(_ statement: SystemStatement, _ values: [SQLValue]) throws(StorageError) -> [StoredTenant] {
    var result: [StoredTenant] = []
    for row in try connection.rows(statement, values) {
      result.append(
        StoredTenant(
          slug: try row.text(0), name: try row.text(1), status: try row.word(2), createdAt: try row.instant(3),
          nextDueAt: try row.optionalInstant(4)))
    }
    return result
  }
}
