import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Route) -> String {
    switch code {
    case .ruleLostBroader: "规则 {rule} 也适用，但其条件比规则 {winner} 宽，让位于后者。"
    case .ruleLostOverridden: "规则 {rule} 也适用，但规则 {winner} 在 overrides 中指明优先于它，故让位于后者。"
    case .planApplied: "按{unit:unit}的实施方案，增加环节。"
    case .planStepLeftOut: "第 {step} 步：{unit:unit}的实施方案要求{action:name}，但本事项没有其后的审定等环节，故略过。"
    case .ruleNotInForce: "规则 {rule} 当日不在有效期内[，自 {from} 起有效][，至 {until} 前有效]。"
    case .ruleApplied: "适用规则 {rule}[，依据{document:document}[ {clause}]][。说明：{note}]。"
    case .generalRuleApplied: "没有更具体的规则，适用一般规则 {rule}[，依据{document:document}[ {clause}]][。说明：{note}]。"
    case .askedInstead: "按规则转查：{unit:unit}的“{matter:name}”由谁办理。"
    case .hopOwn: "[第 {step} 步：]{unit:unit}的{line:name}上级是{body:unit}（本单位登记）。"
    case .hopInherited: "[第 {step} 步：]{unit:unit}的{line:name}上级是{body:unit}（沿用同领域上级{origin:unit}的登记）。"
    case .hopTable: "[第 {step} 步：]{unit:unit}的{line:name}上级是{body:unit}（按“{category:name}”领域的统一归口）。"
    case .officeFound: "第 {step} 步：沿隶属关系逐级向上，{ancestor:unit}直属的“{trait}”单位是{body:unit}。"
    case .bodyFound: "第 {step} 步（{action:name}）：由{body:unit}办理。"
    case .bodyNotFound: "第 {step} 步（{action:name}）：找不到相应单位，按规则略过。"
    case .bodyIsSubject: "第 {step} 步（{action:name}）：{body:unit}就是本单位，不得办理自己的事项，按规则略过。"
    case .bodyInsideSubject: "第 {step} 步（{action:name}）：{body:unit}是本单位的下级，不得办理上级的事项，按规则略过。"
    case .bodyDecidesLater: "第 {step} 步（{action:name}）：{body:unit}在后面的环节审定，不再重复审核，按规则略过。"
    case .bodyDissolved: "第 {step} 步（{action:name}）：本级方案所列的{body:unit}已撤销，略过。"
    }
  }
}
