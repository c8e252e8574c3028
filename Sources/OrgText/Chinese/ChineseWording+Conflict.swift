import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Conflict) -> String {
    switch code {
    case .codeInUse: "{object:name}代码 {code} 已被使用。请另取代码。"
    case .staleRevision:
      """
      [办件 {case} ][台账条目 {entry} ]已有变动：您依据的是修订号 {expected}，现为 {present}。\
      请[用 {case:given}case.get ][用 {entry:given}ledger.get ]重新查看后再办。
      """
    case .staleRulebook: "规则集已有变动：您依据的是第 {expected} 版，现为第 {present} 版。请用 rulebook.get 重新查看后再发布。"
    case .requestKeyReused: "requestKey“{requestKey}”已用于另一请求，参数不同。新的请求请换用新的 requestKey。"
    case .grantExists: "用户 {user} 在{unit:unit}已有相同的授权（编号 {grant}），无须重复授予。"
    case .changeNotFailed: "预定变动 {change} 并非未能实施的变动，不能重新实施。请用 change.list 查看。"
    case .changeEnded: "预定变动 {change} 已实施、未能实施或已取消。请用 change.list 查看。"
    case .changedMeanwhile: "处理期间数据已有变动。请重新查看后再办。"
    case .delegationOverlaps:
      "{user} 在{unit:unit}的委派 {delegation}（{from} 至 {until}）与此时间重叠。请先用 delegation.end 结束，或另选时间。"
    }
  }
}
