import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.NotFound) -> String {
    switch code {
    case .unit: "没有单位 {unit}。请用 unit.search 按名称查找代码。"
    case .user: "没有用户 {user}。请用 user.list 查看用户代码。"
    case .case: "没有办件 {case}，或您无权查看。请用 case.list 查找编号。"
    case .grant: "没有授权 {grant}。请用 grant.list 查看编号。"
    case .campaign: "没有活动 {campaign}。请用 campaign.list 查看代码。"
    case .export: "没有导出任务 {export}，或已过期。请用 export.begin 重新开始。"
    case .setup: "没有设置任务 {setup}，或已过期。请用 setup.begin 重新开始。"
    case .rulebook: "没有规则集第 {version} 版。不填 version 即为当前版本。"
    case .noRulebook: "尚未发布规则集。请用 rulebook.publish 发布。"
    case .role: "没有角色 {role}。请使用默认角色，或在 tenant.yaml 的 roles 中登记。"
    case .feed: "本连接上没有订阅 {feed}，或它已结束。请用 feed.subscribe 重新订阅。"
    case .entry: "没有台账条目 {entry}，或您无权查看。请用 ledger.list 查找编号。"
    case .comment: "该办件没有留言 {comment}。请用 case.comments 查看编号。"
    case .ofScheme: "办法中没有 {what}。请用 scheme.get 查看。"
    case .attachment: "没有附件 {attachment}，或您无权查看。请用 attachment.list 查找编号。"
    case .change: "没有预定变动 {change}。请用 change.list 查看编号。"
    case .delegation: "没有委派 {delegation}。请用 delegation.list 查看编号。"
    case .member: "没有党员 {member}。请核对代码，或用 member.list 查看名册。"
    }
  }
}
