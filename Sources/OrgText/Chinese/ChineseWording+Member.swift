import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Member) -> String {
    switch code {
    case .exists: "党员代码 {member} 已在册。请核对代码；调动请用 member.transfer。"
    case .hasLeft: "党员 {member} 已离开，不在任何单位名册。请核对代码；重新入册请用 member.add。"
    case .stillPresent: "党员 {member} 仍在册。请先用 member.leave 办理离开。"
    case .sameUnit: "党员 {member} 已属{unit:unit}。请核对接收单位。"
    case .offered: "党员 {member} 正待{unit:unit}接收。请由该单位用 member.receive 办理，或先以 accept: false 撤回。"
    case .notOffered: "没有单位正待接收党员 {member}。请先由其所在单位用 member.transfer 提出。"
    case .hostIsHome: "流动党员 {member} 的参加单位不能是其所在单位{unit:unit}。请改为另一单位，或留空。"
    case .hostOfSettled: "党员 {member} 不是流动党员，不能有参加单位。请同时填写 mobile: true，或去掉 host。"
    case .erased: "党员 {member} 的姓名已按规定清除，不能再行登记。请用新代码入册。"
    case .rosterCounts: "{unit:unit}的党员人数以名册为准，现为 {members} 人。请改名册，不要改人数。"
    case .rosterDiffers: "{unit:unit}名册有 {count} 人，单位表写 {members} 人；以名册为准。请更正单位表。"
    }
  }

  static func template(of code: NoticeCode.Health) -> String {
    switch code {
    case .tooFewFullMembers:
      "{unit:unit}正式党员 {count} 人，不足 {least} 人（党章：正式党员三人以上成立党的基层组织）。请考虑联合设立或撤并。"
    case .underSize:
      "{unit:unit}连同下级共有党员 {count} 人，低于设{kind:name}的 {least} 人（党的基层组织工作条例）。请核对设置依据，或调整设置。"
    case .termOver:
      "{unit:unit}上次选举在 {elected}，任期 {years} 年，已于 {ended} 届满（党的基层组织选举工作条例）。请组织换届，并用 term.record 登记。"
    case .postVacant: "{unit:unit}没有书记。请选配，并用 grant.create 授权。"
    case .mobileUnhosted: "{unit:unit}有 {count} 名流动党员没有参加单位。请联系流入地党组织，并用 member.update 登记。"
    case .outsideCampaigns: "正在开展的 {count} 项活动都未涉及{unit:unit}，应当覆盖到每个支部。请用 route.audit 查看缺口，补充规则。"
    case .trainingOverdue:
      "{unit:unit}书记[上次培训在 {last}，]已超过 {months} 个月未登记培训（书记至少每半年培训一次）。请安排培训，并用 record.add 登记。"
    case .noWorkingRule: "{unit:unit}没有登记管用的制度（每个支部至少一项）。请制定后用 record.add 登记。"
    }
  }
}
