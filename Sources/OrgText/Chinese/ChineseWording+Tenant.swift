import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Tenant) -> String {
    switch code {
    case .unknown: "没有租户 {tenant}。请核对名称；运维人员可用 tenant.list 查看。"
    case .suspended: "租户 {tenant} 已暂停使用。请联系运维人员。"
    case .unavailable: "租户 {tenant} 的数据暂时无法打开。请稍后再试；如仍不行，请联系运维人员。"
    case .hasUsers: "租户 {tenant} 已有用户，批量设置须使用该租户管理员的令牌。"
    case .empty: "租户 {tenant} 还没有组织机构。请先用 tiaokuai apply 设置。"
    }
  }
}
