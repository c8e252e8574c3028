import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Access) -> String {
    switch code {
    case .allowed: "由授权 {grant} 允许：在{unit:unit}担任“{role:name}”，范围为{scope:name}。"
    case .allowedToAssign: "由授权 {grant} 允许：可在{unit:unit}授予角色，范围为{scope:name}。"
    case .unknownUser: "没有这个用户。请核对用户代码，或请管理员用 user.create 建立。"
    case .inactiveUser: "该账号已停用。请联系管理员。"
    case .noRole: "没有任何授权包含“{permission:name}”权限。请管理员用 grant.create 授予含此权限的角色。"
    case .elsewhere: "“{permission:name}”权限只在{held:units}持有[，不及于{unit:unit}]。请由有权的人办理，或请管理员在该单位授权。"
    case .notYet: "含“{permission:name}”权限的授权自 {from} 起生效。请届时再办，或请管理员提前授权。"
    case .ended: "含“{permission:name}”权限的授权已于 {until} 到期。请管理员重新授权。"
    case .outsideBody: "{unit:unit}在本租户之外，这里无人可代其办理；其答复由有“代录外部答复”权限的人录入。"
    case .assignsToSelf: "不得给自己授权。请由另一名管理员办理。"
    case .assignsUnknownRole: "没有“{role}”这个角色。请核对角色名称。"
    case .assignsBeyondRight: "无权授予“{role:name}”角色。请由可授予该角色的管理员办理。"
    case .assignsBeyondScope: "该单位或范围超出您可以授权的范围。请缩小范围，或请上级管理员办理。"
    case .passesOnTooMuch: "转授的授权权限不得超出您自己持有的范围。请减少 assign 中的角色。"
    case .notAbove: "{body:unit}不是{unit:unit}的隶属上级，不能代其录入。请由其上级单位的人办理。"
    case .allowedThrough: "由委派 {delegation} 允许，代 {user} 办理：其授权 {grant}，在{unit:unit}担任“{role:name}”。"
    case .delegatesToSelf: "不得委派给本人。请另选一名同事。"
    case .delegatesNothing: "在{unit:unit}没有可以委派的权限：离岗的人在该单位没有办理权限。请核对用户和单位。"
    case .delegatesElsewhere: "只有在{unit:unit}本单位持有授权的同事才能代为办理。请另选一人，或先用 grant.create 在该单位授权。"
    }
  }
}
