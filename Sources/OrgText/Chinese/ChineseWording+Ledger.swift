import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Ledger) -> String {
    switch code {
    case .notForKind: "台账条目 {entry}（{entryKind:name}）不能这样办理。"
    case .wrongPhase: "台账条目 {entry} 处于“{standing:name}”状态，不能这样办理。请用 ledger.get 查看。"
    case .tooMany: "条目 {entry} 尚未兑现的只有 {left} 项。"
    case .reasonRequired: "须写明理由，请填写 reason 或 text。"
    case .measuresOpen: "问题 {problem} 还有措施没有销号：{measures:list}。"
    case .otherSide: "登记人不得自行确认，请由同事办理。"
    case .notAbove: "{body:unit}不是{unit:unit}的上级，也不办理其事项。"
    case .notAsked: "应由{wanted:unit}办理，不由{body:unit}办理。"
    case .notInSample: "{unit:unit}不在督查 {entry} 的抽查范围内。"
    case .sampleTooLarge: "要抽取 {count} 个，而范围内只有 {population} 个。"
    case .unknownWord: "{field} 中的“{word}”不在办法中。[可用：{words:list}。]"
    case .barred: "{unit:unit}因“{ruleName}”（{rule}）不得推荐。[依据：{document} {clause}。]"
    case .fieldNeeded: "“{form:name}”须填写 {field}。"
    case .fieldNotUsed: "“{form:name}”不用填写 {field}。"
    case .notAdvised: "{unit:unit}目前没有应按 {rule} 处理的情形。"
    case .consequenceSettled: "{unit:unit}的 {rule} 已在条目 {entry} 中处理。"
    case .notPublicised: "办件 {case} 不在公示期内[，公示已于 {until} 结束]，不能提出异议。"
    case .otherParent: "条目 {entry} 不属于{unit:unit}。"
    case .noRectifier: "没有负责{unit:unit}整改台账的上级。请在规则集中规定“整改”事项。"
    case .permitNotNeeded: "“{matter:name}”没有截止，不必准许补办。"
    }
  }
}
