/// One step of a database's schema: a file under `schema/sql`, never edited once it landed.
package struct Migration: Sendable {
  /// From 1, without holes.
  package let version: Int
  package let script: SQLScript
  /// What the script cannot do; it runs behind it.
  let conversion: (@Sendable (TenantTables) throws -> Void)?

  package var name: String { script.name }

  /// Shows that a landed file was edited: FNV-1a of 64 bits over the text. It guards against accident, not malice.
  package var digest: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in script.text.utf8 {
      hash ^= UInt64(byte)
      hash &*= 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  package init(
    version: Int, name: String, text: String, conversion: (@Sendable (TenantTables) throws -> Void)? = nil
  ) {
    self.version = version
    self.conversion = conversion
    script = SQLScript(name: name, text: text)
  }

  init(
    version: Int, name: String, embedded: [UInt8], conversion: (@Sendable (TenantTables) throws -> Void)? = nil
  ) {
    self.init(
      version: version, name: name, text: String(decoding: embedded, as: UTF8.self), conversion: conversion)
  }

  /// The steps of a tenant's database. A new one goes behind the last; nothing else here ever changes.
  package static let tenant = [
    Migration(version: 1, name: "v0001_tenant", embedded: PackageResources.v0001_tenant_sql),
    Migration(version: 2, name: "v0002_campaign", embedded: PackageResources.v0002_campaign_sql),
    Migration(version: 3, name: "v0003_casework", embedded: PackageResources.v0003_casework_sql),
    Migration(version: 4, name: "v0004_living_tree", embedded: PackageResources.v0004_living_tree_sql) {
      try $0.indexNames()
    },
  ]

  /// The steps of the installation's database.
  package static let system = [
    Migration(version: 1, name: "system_v0001", embedded: PackageResources.system_v0001_sql)
  ]

  /// Makes the list of migrations itself, where it is not there.
  package static let ledger = SQLScript(
    name: "migration_ledger", text: String(decoding: PackageResources.migration_ledger_sql, as: UTF8.self))
}
