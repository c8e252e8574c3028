import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Change) -> String {
    switch code {
    case .successorGone: "{successor:unit}不能承接{unit:unit}：它已撤销，或将一并撤销。请改用保留的单位。"
    case .successorOutside: "{unit:unit}和{successor:unit}一个在本租户之内、一个在外。请改用同一边的单位。"
    case .notAffiliated: "{unit:unit}不是{parent:unit}的直属下级。请只列直属下级，或先将其改隶。"
    case .restUnnamed: "{rest} 既不是 {unit}，也不在 shares 之中。请在 rest 中写明其余事项归谁。"
    case .caseClash:
      "{unit:unit}的办件 {case}（{matter:name}，{campaign}）不能转给{successor:unit}：它已有同一事项、同一年度的办件[ {other}]。请先办结或撤回该办件，或用 clashes 指明终止。"
    case .caseAtSuccessor: "{unit:unit}的办件 {case} 不能转给{successor:unit}：它已在其中表态。请先办结，或指明终止。"
    case .nobodyAbove: "{unit:unit}之上没有可以督办此项的单位，此项就此终止。如仍需办理，请由上级另行下达。"
    case .helpsItself: "帮扶单位与被帮扶单位已合为{unit:unit}，帮扶就此终止。如仍需帮扶，请另行结对。"
    case .lendsMore: "{user} 在{unit:unit}的权限多于原来所委托的，委托就此终止。请本人重新委托。"
    case .alreadyLent: "{user} 在{unit:unit}已有委托 {delegation}，原委托就此终止。如有需要，请修改现有委托。"
    case .planNamesGone: "{unit:unit}的方案列有{body:unit}，该单位撤销后相应环节不再请其办理。请重新发布方案。"
    case .planEnds: "{unit:unit}撤销后，其方案不再适用。如仍需要，请由承接单位发布。"
    case .namedTwice: "{unit} 列了两次。请只列一次。"
    case .rosterMissing: "{unit:unit}（登记党员 {members} 名）没有党员名册，而{rostered:unit}有，合并后人数将不准。请先为其建立名册，或先将其登记人数改为 0。"
    }
  }
}
