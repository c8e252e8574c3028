extension NoticeCode {
  /// What stands against a scripted setup.
  public enum Setup: String, CaseIterable, Sendable {
    /// The piece does not begin where the server stopped. `size`: the bytes that the server has. Arguments: file,
    /// offset, size.
    case offsetMismatch
    /// The bundle has problems. Arguments: count.
    case hasProblems
    /// Bundles have no such file. Arguments: file.
    case unknownFile
    /// The setup has been carried out already. Arguments: setup.
    case committed
    /// Another session began this setup. Arguments: setup.
    case otherOwner
    /// What has come is not what the set-up was begun for by its digest; it was given up. Arguments: setup.
    case otherContent
    /// The bundle is made for another tenant. Arguments: slug, tenant.
    case wrongTenant
    /// After the setup nobody could administer the tenant. Arguments: none.
    case noAdministrator
    /// There is nothing yet that could be exported. Arguments: tenant.
    case nothingToExport
    /// No file has been sent. Arguments: setup.
    case empty

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .offsetMismatch: ["file", "offset", "size"]
      case .hasProblems: ["count"]
      case .unknownFile: ["file"]
      case .committed, .otherOwner, .otherContent, .empty: ["setup"]
      case .wrongTenant: ["slug", "tenant"]
      case .noAdministrator: []
      case .nothingToExport: ["tenant"]
      }
    }
  }
}
