import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Grading) -> String {
    switch code {
    case .required: "审定须确定等次。等次为：{grades:list}。"
    case .unknown: "没有等次“{grade}”。等次为：{grades:list}。"
    case .notSet: "“{matter:name}”不确定等次，请不要填写 grade。"
    case .proposalBound: "自评等次[“{proposed}”]与会议表决的“{bound}”不一致。请按多数意见填写。"
    case .differs: "共同审定的党组织须确定同一等次；先审定的一方[确定为“{grade}”]。请按同一等次审定，或退回。"
    case .cap: "按办法 {rule}，测评结果未达到要求，等次最高只能为“{best}”。"
    case .requirement: "按办法 {rule}，该等次须有：{parts:list}。"
    case .quota: "按办法 {rule}，{base} 个组织中该等次最多 {allowed} 个，现为 {given} 个。"
    case .rise: "不能由“{from}”直接升为“{to}”，一次最多升 {limit} 级。"
    case .band: "按得分应为“{grade}”。"
    case .departure: "审定等次与自评的“{proposed}”不同，须说明理由。"
    case .duplicate: "办件 {case} 在同一批中出现两次。"
    case .item: "[{unit:unit}的]办件 {case} 未能办理，整批均未办理。"
    }
  }
}
