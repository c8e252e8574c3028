/// A tenant of the installation.
public struct TenantItem: WireShape {
  public static let sharedName: String? = "TenantItem"
  public static let fields: FieldTable = [
    "slug": Field("The tenant's slug.", .slug),
    "name": Field("Its name.", .name),
    "status": Field("Whether it can be used."),
    "createdAt": Field("When it was created.", .time),
  ]

  /// The tenant's slug.
  public var slug: String
  /// Its name.
  public var name: String
  /// Whether it can be used.
  public var status: Wire.TenantStatus
  /// When it was created.
  public var createdAt: String

  public init(slug: String, name: String, status: Wire.TenantStatus, createdAt: String) {
    self.slug = slug
    self.name = name
    self.status = status
    self.createdAt = createdAt
  }
}
