import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Session) -> String {
    switch code {
    case .notSignedIn: "Nobody is signed in. Call session.open first."
    case .tokenUnknown:
      "The token is unknown or was renewed. Check it, or ask an administrator for a new one with user.renewToken."
    case .wrongTenant: "The token does not belong to the tenant {tenant}. Check the tenant's name."
    case .alreadyOpen: "This connection is signed in already. Open another connection for another user."
    case .ended: "The token of this session was revoked. Sign in again with the new one."
    case .operatorOnly: "Only the operator may call {method}. Sign in with operator.token."
    case .notForOperators: "{method} is for the users of a tenant, not for operators. Sign in with a user's token."
    case .tenantRequired: "A user signs in to a tenant. Fill in tenant."
    case .unknownLocale: "There is no language {locale}. Use zh-CN or en."
    }
  }
}
