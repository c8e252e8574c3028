import OrgDomain

extension EnglishWording {
  static func name(of permission: Permission) -> String {
    switch permission {
    case .read: "read"
    case .administerUnits: "administer units"
    case .administerUsers: "administer users"
    case .administerCampaigns: "administer campaigns"
    case .publishRulebook: "publish rule books"
    case .readAudit: "read the audit log"
    case .readMembers: "read rosters"
    case .manageMembers: "keep rosters"
    case .prepare: "prepare"
    case .submit: "submit"
    case .conduct: "conduct"
    case .review: "review"
    case .concur: "concur"
    case .sign: "sign"
    case .decide: "decide"
    case .guide: "guide"
    case .file: "file"
    case .recordOutside: "record outside answers"
    case .supervise: "supervise"
    case .publish: "publish decisions"
    case .confirm: "confirm consequences"
    }
  }

  static func name(of scope: ScopeWord) -> String {
    switch scope {
    case .unit: "this unit alone"
    case .subtree: "this unit and all below it"
    case .affiliation: "units on its affiliation line"
    case .territory: "units on its territory line"
    case .industry: "units on its industry line"
    }
  }
}
