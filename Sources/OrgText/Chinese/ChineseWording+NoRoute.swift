import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.NoRoute) -> String {
    switch code {
    case .noRulebook: "{unit:unit}的“{matter:name}”没有办理流程：尚未发布规则集。请先用 rulebook.publish 发布。"
    case .noRule:
      "{unit:unit}的“{matter:name}”没有办理流程：当日没有适用于{kind:name}[、{category:name}领域]的规则。请在规则集中补充，或核对该单位的类别、领域和标签。"
    case .bodyNotFound: "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 第 {step} 步要求的单位找不到。请登记该单位的上级，或修改规则。"
    case .bodyIsSubject: "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 第 {step} 步指向本单位{body:unit}，单位不得办理自己的事项。请修改规则。"
    case .bodyInsideSubject:
      "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 第 {step} 步指向本单位的下级{body:unit}，下级不得办理上级的事项。请修改规则。"
    case .bodyDecidesLater:
      "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 第 {step} 步的审核单位{body:unit}同时是审定单位。请修改规则，或将该步设为 absent: drop。"
    case .bodyUnknown: "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 第 {step} 步指定的单位 {body} 不存在。请更正规则中的代码。"
    case .bodyDissolved: "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 第 {step} 步指向的{body:unit}已撤销。请修改规则，或更新有关单位的上级。"
    case .severalOffices:
      "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 第 {step} 步：同一上级之下有几个“{trait}”单位（{offices:units}）。请只保留一个。"
    case .circle: "{unit:unit}的“{matter:name}”没有办理流程：规则中的 as 绕回原处（{matters:name}）。请修改其中一条规则。"
    case .noSuperior: "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 要求按上级办理，但{body:unit}没有{line:name}上级。请登记其上级，或修改规则。"
    case .nobodyDecides: "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 的审定单位全部被略过，无人审定。请修改规则。"
    case .nothingLeft: "{unit:unit}的“{matter:name}”没有办理流程：规则 {rule} 的各个环节全部被略过。请修改规则。"
    case .unitDissolved: "{unit:unit}的“{matter:name}”没有办理流程：该单位已撤销，不再办理事项。"
    case .unitOutside: "{unit:unit}的“{matter:name}”没有办理流程：该单位在本租户之外，其事项不在这里办理。"
    }
  }
}
