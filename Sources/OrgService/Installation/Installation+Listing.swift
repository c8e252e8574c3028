public import OrgAPI
import OrgStorage

extension Installation {
  /// `tenant.list`: every tenant of the installation, by slug; the operator alone.
  public func tenantItems() async throws -> [TenantItem] {
    let calendar = TenantCalendar(timeZoneName: "UTC")
    return try await tenantRecords().map { record in
      TenantItem(
        slug: record.slug, name: record.name, status: record.status == .active ? .active : .suspended,
        createdAt: calendar?.text(of: record.createdAt) ?? "")
    }
  }
}
