import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Tenant) -> String {
    switch code {
    case .unknown: "There is no tenant {tenant}. Check the name; operators see all of them with tenant.list."
    case .suspended: "The tenant {tenant} is suspended. Ask the operator."
    case .unavailable:
      "The data of the tenant {tenant} cannot be opened now. Try again later; if it stays so, ask the operator."
    case .hasUsers: "The tenant {tenant} has users already. To set it up, use the token of one of its administrators."
    case .empty: "The tenant {tenant} has no units yet. Set it up first with tiaokuai apply."
    }
  }
}
