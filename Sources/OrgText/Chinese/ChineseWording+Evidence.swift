import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Evidence) -> String {
    switch code {
    case .unknownPart: "“{matter:name}”的程序中没有“{part}”这一项。[所需各项：{parts:list}。]"
    case .wrongForm: "“{partName}”（{part}）应登记为{wanted:name}，不能登记为{evidence:name}。"
    case .notProducer: "“{partName}”（{part}）不由您所代表的单位办理[，应由{bodies:units}办理]。"
    case .missing: "还缺少：{parts:units}。请补齐后再办。"
    case .presentOverEntitled: "[{group}]到会 {present} 人，多于应到的 {entitled} 人。"
    case .votesOverPresent: "[{group}]收票 {votes} 张，多于到会的 {present} 人。"
    case .unknownOption: "没有选项“{option}”。可用的选项：{options:list}。"
    case .unknownGroup: "没有人群“{group}”。[应为：{groups:list}。]"
    case .groupMissing: "缺少人群“{group}”的票数。"
    case .groupTwice: "同一人群[“{group}”]出现两次。"
    case .wordTwice: "{field} 中的“{word}”出现两次。请合并为一项。"
    case .belowMinimum: "[{group}]到会 {present} 人，不足 {minimum} 人。"
    case .belowQuorum: "[{group}]应到 {entitled} 人，实到 {present} 人，未达到 {quorum}% 的法定人数。"
    case .entitledMissing: "[“{group}”]没有填写应到人数，名册也没有。请填写 entitled，或先登记名册。"
    case .entitledAboveRoster: "[“{group}”]应到 {entitled} 人，多于名册上的正式党员 {members} 人。请核对人数，或更正名册。"
    case .offRatio: "“{group}”{count} 人（份），按规定比例应为 {least} 至 {most}。"
    case .outOfRange: "[“{group}”的]数目有误，不能为负，也不能过大。"
    case .nobodyPresent: "[“{group}”]没有人到会。"
    case .dayAhead: "{field} 为 {on}，晚于今天（{today}）。已经发生的事不能记为以后的日期。"
    case .scoresStand: "已有评分表，请不要另填 points。"
    case .questionnairesBelow: "问卷 {count} 份，不足 {minimum} 份。"
    case .appraisedBelow: "测评 {count} 人，不足 {minimum} 人。"
    case .appraisedOverEntitled: "参加测评 {count} 人，多于应参加的 {entitled} 人。"
    case .unknownMethod: "没有调查方式“{method}”。[可用的方式：{methods:list}。]"
    case .noForm: "没有适用于{unit:unit}的评分表。"
    case .unknownIndicator: "评分表中没有指标“{indicator}”。指标为：{indicators:list}。"
    case .indicatorMissing: "指标“{indicator}”没有评分。"
    case .indicatorTwice: "指标“{indicator}”出现两次。"
    case .pointsAbove: "指标“{indicator}”评 {points} 分，超过满分 {limit} 分。"
    case .totalAbove: "总分 {points} 分，超过“{formName}”（{form}）的满分 {limit} 分（含加分）。"
    case .problemsBelow: "查找问题 {count} 项，不足 {minimum} 项。请用 problem.add 登记。"
    case .measuresBelow: "整改措施 {count} 项，不足 {minimum} 项。"
    case .measureIncomplete: "措施“{measure}”没有写明{particular:name}。"
    }
  }
}
