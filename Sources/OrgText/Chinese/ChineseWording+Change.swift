import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Change) -> String {
    switch code {
    case .successorGone: "{successor:unit}不能承接{unit:unit}：它已撤销，或将一并撤销。请改用保留的单位。"
    case .successorOutside: "{unit:unit}和{successor:unit}一个在本租户之内、一个在外。请改用同一边的单位。"
    case .notAffiliated: "{unit:unit}不是{parent:unit}的直属下级。请只列直属下级，或先将其改隶。"
    case .restUnnamed: "{rest} 既不是 {unit}，也不在 shares 之中。请在 rest 中写明其余事项归谁。"
    case .caseClash:
      "{unit:unit}的办件 {case}（{matter:name}，{campaign}）不能转给{successor:unit}：它已有同一事项、同一年度的办件[ {other}]。请先办结或撤回其一，或用 clashes 指明终止。"
    case .caseAtSuccessor: "{unit:unit}的办件 {case} 不能转给{successor:unit}：它已在其中表态。请先办结，或指明终止。"
    }
  }
}
