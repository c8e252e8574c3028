import OrgDomain

extension ChineseWording {
  static func name(of permission: Permission) -> String {
    switch permission {
    case .read: "查阅"
    case .administerUnits: "管理组织机构"
    case .administerUsers: "管理用户和授权"
    case .administerCampaigns: "管理活动"
    case .publishRulebook: "发布规则集"
    case .readAudit: "查阅操作日志"
    case .readMembers: "查阅党员名册"
    case .manageMembers: "管理党员名册"
    case .prepare: "起草"
    case .submit: "提交"
    case .conduct: "实施"
    case .review: "审核"
    case .concur: "会同"
    case .sign: "签署"
    case .decide: "审定"
    case .guide: "指导"
    case .file: "备案"
    case .recordOutside: "代录外部答复"
    case .supervise: "督导"
    case .publish: "公示"
    case .confirm: "确认处理意见"
    }
  }

  static func name(of scope: ScopeWord) -> String {
    switch scope {
    case .unit: "本单位"
    case .subtree: "本单位及全部下级"
    case .affiliation: "隶属本单位的条线"
    case .territory: "以本单位为属地上级的条线"
    case .industry: "以本单位为行业上级的条线"
    }
  }
}
