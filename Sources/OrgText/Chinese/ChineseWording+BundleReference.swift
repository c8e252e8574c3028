extension ChineseWording {
  static func template(of code: BundleTopic.Reference) -> String {
    switch code {
    case .unknownUser: "users.csv 中没有用户 {user}。请登记，或更正代码。"
    case .unknownRole: "没有角色“{role}”。请使用默认角色，或在 tenant.yaml 的 roles 中登记。"
    case .unknownUnit: "units.csv 中没有单位 {unit}。请登记，或更正代码。"
    case .emptyGrant: "授权须有 role 或 assign。请至少填写一项。"
    case .hostIsUnit: "流动党员的参加单位不能是其所在单位 {unit}。请填写另一单位，或留空。"
    case .rosterDissolved: "{unit} 在 units.csv 中已撤销，不能有党员。请填写接收其工作的单位，或删去。"
    case .rosterOutside: "{unit} 是系统外单位，在此不能有党员。请更正单位，或删去。"
    case .memberErased: "党员 {member} 的姓名已按规定清除。请删去此行；重新入册的使用新代码。"
    case .membersLeftBehind:
      "{unit} 将被撤销或成为系统外单位，但名册上还有 {count} 名党员。请在 members.csv 中填写其新单位，或用 unit.dissolve 移交给接收单位。"
    case .emptyResult: "结果须有 grade 或 honour。请至少填写一项。"
    case .resultNotGrading: "事项“{matter}”不确定等次，其结果不起作用。matter 可填：{allowed:list}。"
    case .resultOfItself: "单位 {unit} 不能自行审定本单位的结果。请更正 body。"
    case .resultOutsideYear: "{date} 不在 {year} 年，也不在其次年。请更正 date 或 year。"
    case .unknownCampaign: "campaigns.yaml 中没有活动 {campaign}。请登记，或更正代码。"
    case .yearOfCampaign: "{year} 年已有活动 {campaign}，该年度等次只由其审定。请更正年度，或删去此项。"
    case .previousNotEarlier: "上一活动 {previous} 的年度不早于 {year} 年。请更正 previous 或 year。"
    case .matterWithoutStep: "“{action}”不是环节动作，不能与 matter 同用。请去掉 matter。"
    case .duplicateCode: "单位代码 {unit} 与第 {line} 行重复。请另取代码。"
    case .missingParent: "{unit} 的上级 {parent} 不在 units.csv 中。请登记该单位，或更正代码。"
    case .duplicateRule: "规则代码 {rule} 与第 {line} 行重复。请另取代码。"
    }
  }
}
