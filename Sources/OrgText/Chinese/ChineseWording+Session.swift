import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Session) -> String {
    switch code {
    case .notSignedIn: "尚未登录。请先调用 session.open。"
    case .tokenUnknown: "令牌无效或已更换。请核对令牌，或请管理员用 user.renewToken 重新签发。"
    case .wrongTenant: "该令牌不属于租户 {tenant}。请核对租户名。"
    case .alreadyOpen: "该连接已登录。如需换人，请另开连接。"
    case .ended: "本会话的令牌已被收回。请用新令牌重新登录。"
    case .operatorOnly: "{method} 只能由运维人员调用。请使用 operator.token 登录。"
    case .notForOperators: "{method} 须由租户的用户调用，运维人员不能调用。请使用用户令牌登录。"
    case .tenantRequired: "用户登录须指明租户。请填写 tenant。"
    case .unknownLocale: "不支持语言 {locale}。请使用 zh-CN 或 en。"
    }
  }
}
