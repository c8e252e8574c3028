import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Field) -> String {
    switch code {
    case .notJSON: "参数[ {path} ]无法读取，不是正确的 JSON[（{reason}）]。请更正后重发。"
    case .missing: "缺少必填字段 {path}。请补上。"
    case .unknown: "没有字段 {path}。[可用的字段：{allowed:list}。]请核对拼写。"
    case .wrongType: "params[.{path}] 须为{expected:name}[，现为{found:name}]。请更正后重发。"
    case .outOfRange: "字段 {path} 须在 {minimum} 至 {maximum} 之间。"
    case .tooShort: "字段 {path} 过短，至少须有 {minimum} 个字符。"
    case .tooLong: "字段 {path} 过长，最多 {limit} 个字符。"
    case .tooLarge: "字段 {path} 过大，最多 {limit} 字节。请分段发送。"
    case .tooMany: "字段 {path} 的条目过多，最多 {limit} 条。"
    case .notAllowed: "字段 {path} 的值“{value}”不可用。可用的值：{allowed:list}。"
    case .badText: "字段 {path} 含有不允许的控制字符。请删除后重发。"
    case .blank: "字段 {path} 只有空白。请填写内容后重发。"
    case .badCode: "字段 {path} 的值“{value}”不是代码。代码为 1 至 64 位字母、数字、点、下划线或连字符。"
    case .badWord: "字段 {path} 的值“{value}”不可用。须为 1 至 64 字节，不含空白、分号、冒号和逗号。"
    case .badSlug: "字段 {path} 的值“{value}”不可用。须为 1 至 63 位小写字母、数字或连字符，以字母开头。"
    case .badDate: "字段 {path} 的值“{value}”不是日期。请写成 2012-03-13 的形式。"
    case .dayNotAhead: "字段 {path} 须是今天（{today}）之后、十年之内的日期，而不是“{value}”。请改日期，或不填而立即办理。"
    case .badTime: "字段 {path} 的值“{value}”不是时间。请写成 2012-03-13T09:00:00+08:00 的形式。"
    case .badTimeZone: "字段 {path} 的值“{value}”不是时区。请使用 Asia/Shanghai 这样的名称。"
    case .badScope: "字段 {path} 的值“{value}”不是授权范围。可用 unit、subtree、line:affiliation、line:industry、line:territory。"
    case .badCursor: "字段 {path} 不是本列表的游标。请使用上一页的 nextCursor，或不填以从头开始。"
    case .requiredBecause: "因为 {reason}，须填写字段 {path}。"
    case .nothingGiven: "没有给出任何内容。请至少填写以下一个字段：{fields:list}。"
    case .beyondLog: "字段 {path} 为 {value}，而日志只到第 {last} 号。请从 {last} 或更早的编号继续；若数据曾从备份恢复，请重新同步。"
    case .dateAhead: "字段 {path} 为 {value}，该日尚未到来。请查询 {today} 或更早的日期。"
    case .revisionUnknown: "字段 {path} 为 {value}，而最新的修订号是 {last}。请查询 1 至 {last} 的修订号。"
    case .beforeRecord: "字段 {path} 为 {value}，而 {first} 之前没有任何记录。请查询 {first} 或更晚的日期。"
    case .excludes: "字段 {path} 与字段 {other} 只能填写一个。"
    case .emptyPeriod: "结束日期 {until} 须晚于开始日期 {from}。"
    case .emptyGrant: "授权须有 role 或 assign。请至少填写一项。"
    case .periodTooLong: "{from} 至 {until} 超过 {limit} 天。请提前结束日期。"
    case .endPast: "结束时间 {until} 已过，现在是 {present}。请另选较晚的结束日期。"
    case .endNotForward: "结束时间为 {present}，只能提前，不能改为 {until}。请选择更早的日期。"
    case .refused: "params[.{path}] 的值不可用[（{reason}）]。请更正后重发。"
    }
  }
}
