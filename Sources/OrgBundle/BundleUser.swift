public import OrgDomain

/// A row of users.csv.
public struct BundleUser: Sendable, Equatable {
  public var code: UserCode
  public var name: String

  public init(code: UserCode, name: String) {
    self.code = code
    self.name = name
  }
}
