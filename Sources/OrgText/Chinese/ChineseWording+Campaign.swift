import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Campaign) -> String {
    switch code {
    case .notYet: "“{matter:name}”属于“{stageName}”阶段（{stage}），{from} 才开始。请届时再办。"
    case .over: "“{matter:name}”属于“{stageName}”阶段（{stage}），已于 {until} 截止。确需补办的，请管理员用 campaign.permitLate 准许。"
    case .awaitsOpening: "“{matter:name}”属于“{stageName}”阶段（{stage}），须由管理员用 campaign.advance 开启。"
    case .closedByHand:
      """
      “{matter:name}”属于“{stageName}”阶段（{stage}），已由管理员提前关闭。\
      请管理员用 campaign.advance 重新开启，或用 campaign.permitLate 准许补办。
      """
    case .closed: "活动 {campaign} 已经结束，不能再办理。"
    case .noScheme:
      """
      活动 {campaign} 建立时还没有实施办法，不按办法进行。\
      尚无办法的，请先用 scheme.publish 发布，再用 campaign.create 另建活动。
      """
    case .schemeMissing: "没有实施办法[第 {version} 版]。请用 scheme.publish 发布。"
    case .stageUnknown: "办法中没有阶段 {stage}。可用的阶段：{stages:list}。"
    case .stageSame: "“{stageName}”阶段（{stage}）已是所要的状态，不必再改。"
    case .snapshotUnknown: "办法中没有统计时点 {snapshot}。可用的时点：{snapshots:list}。"
    case .snapshotAhead: "统计时点 {snapshot} 为 {at}，尚未到来。"
    case .yearHasResults: "{year} 年的结果已由 history.csv 带入，不能再由活动审定。请另选年度。"
    case .yearTaken: "{year} 年已有活动 {campaign}，该年度等次只由其审定。请另选年度。"
    case .previousNotEarlier: "上一活动 {previous} 的年度不早于 {year} 年。"
    case .schemeKept: "活动 {campaign} 仍用实施办法第 {version} 版，新建的活动才用新办法。"
    case .plansMisfit: "{units:units}的实施方案不符合[活动 {campaign} 的]实施办法。请重新发布，plan.publish 会指出错误。"
    }
  }
}
