import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.History) -> String {
    switch code {
    case .created: "建立办件。"
    case .saved: "保存内容[，拟定等次为“{grade}”]。"
    case .submitted: "第 {round} 轮提交，按规则集第 {version} 版规则 {rule} 办理。"
    case .skipped: "第 {step} 步（{action:name}）的条件不成立，略过。"
    case .moved: "进入第 {step} 步（{action:name}），由{bodies:units}办理。"
    case .conducted: "{body:unit}完成实施。"
    case .reviewed: "{body:unit}审核同意。"
    case .agreed: "{body:unit}会同同意。"
    case .signed: "{body:unit}签署。"
    case .refused: "{body:unit}在“{action:name}”环节不同意。"
    case .approvedByBody: "{body:unit}审定，同意。"
    case .rejectedByBody: "{body:unit}审定，不同意。"
    case .guided: "{body:unit}提出指导意见。"
    case .filed: "{body:unit}备案。"
    case .decided: "审定结果：{verdict:name}。"
    case .returned: "{body:unit}退回报送单位。"
    case .withdrawn: "报送单位撤回。"
    case .rerouted: "因组织机构变动，尚未开始的环节改由新的单位办理。"
    case .evidenced: "{body:unit}记录“{part}”。"
    case .graded: "审定等次：[“{grade}”][，得分 {points}]。"
    case .documented: "代录{body:unit}的答复，文号 {number}，日期 {on}。"
    case .published: "{body:unit}公示审定结果，至 {until}。"
    case .reopened: "{body:unit}重新办理已审定的办件。"
    case .closed: "活动结束，办件办结。"
    case .sentBack: "{body:unit}退回第 {step} 步。"
    case .takenBack: "{body:unit}拿回已作的答复。"
    case .seconded: "{user} 代表{body:unit}同意，尚需其他人员签署。"
    case .transferred: "{body:unit}转由 {receiver} 办理。"
    case .delegated: "{body:unit}由 {sender} 委派 {receiver} 办理，办后交回。"
    case .handedBack: "{body:unit}的 {user} 办毕交回。"
    case .signerAdded: "{body:unit}请{signer:unit}加签。"
    case .signerRemoved: "{body:unit}对{signer:unit}减签。"
    case .signerAgreed: "{body:unit}应请加签，同意。"
    case .signerRefused: "{body:unit}应请加签，不同意。"
    case .silencePassed: "会同单位逾期未答复，{body:unit}继续办理。"
    case .stoodIn: "{body:unit}由 {user} 代 {principal} 办理。"
    }
  }
}
