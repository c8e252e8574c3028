import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Campaign) -> String {
    switch code {
    case .notYet: "“{matter:name}”属于“{stageName}”阶段（{stage}），{from} 才开始。请届时再办。"
    case .over: "“{matter:name}”属于“{stageName}”阶段（{stage}），已于 {until} 截止。确需补办的，请管理员用 campaign.permitLate 准许。"
    case .awaitsOpening: "“{matter:name}”属于“{stageName}”阶段（{stage}），须由管理员用 campaign.advance 开启。"
    case .closedByHand: "“{matter:name}”属于“{stageName}”阶段（{stage}），已由管理员提前关闭。"
    case .closed: "活动 {campaign} 已经结束，不能再办理。"
    case .noScheme: "活动 {campaign} 没有实施办法。请先用 scheme.publish 发布办法，再建立活动。"
    case .schemeMissing: "没有实施办法[第 {version} 版]。请用 scheme.publish 发布。"
    case .stageUnknown: "办法中没有阶段 {stage}。可用的阶段：{stages:list}。"
    case .stageSame: "“{stageName}”阶段（{stage}）已是所要的状态，不必再改。"
    case .snapshotUnknown: "办法中没有统计时点 {snapshot}。可用的时点：{snapshots:list}。"
    case .snapshotAhead: "统计时点 {snapshot} 为 {at}，尚未到来。"
    case .previousNotEarlier: "上一活动 {previous} 的年度不早于 {year} 年。"
    case .outsidePlan: "本地方案只能增加审核、会同和指导环节，不能规定“{action:name}”环节。"
    }
  }
}
