import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Audit) -> String {
    switch code {
    case .gap: "{unit:unit}的“{matter:name}”没有办理流程。请补充规则。"
    case .generalOnly: "{unit:unit}的“{matter:name}”只有一般规则 {rule} 适用。请确认是否需要专门规则。"
    case .vacancy: "{body:unit}无人可以“{action:name}”，影响 {count} 个流程。请管理员授权。"
    case .unusedRule: "规则 {rule} 不适用于任何单位。请核对其条件，或予以删除。"
    }
  }
}
