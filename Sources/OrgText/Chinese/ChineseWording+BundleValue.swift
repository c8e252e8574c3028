extension ChineseWording {
  static func template(of code: BundleTopic.Value) -> String {
    switch code {
    case .missingValue: "“{key}”不能为空。请填写。"
    case .badCode: "“{key}”的值“{value}”不是代码。代码为 1 至 64 位字母、数字、点、下划线或连字符。"
    case .badWord: "“{key}”的值“{value}”不可用。须为 1 至 64 字节，不含空白、分号、冒号和逗号。"
    case .badKind: "“{key}”的值“{value}”不可用。可用的值：{allowed:list}。"
    case .badNumber: "“{key}”的值“{value}”须为 {minimum} 至 {maximum} 的整数。"
    case .badDecimal: "“{key}”的值“{value}”须为 0 至 {maximum} 的数，最多一位小数。"
    case .badMoment: "“{key}”的值“{value}”不是年内日期。请写成 03-31 或 03-31 18:00 的形式。"
    case .badTime: "“{key}”的值“{value}”不是时刻。请写成 2012-12-31T18:00:00+08:00 的形式。"
    case .badDate: "“{key}”的值“{value}”不是日期。请写成 2012-03-13 的形式。"
    case .badScope: "“{value}”不是授权范围。可用的值：{allowed:list}。"
    case .badBoolean: "“{key}”的值“{value}”须为 true 或 false。"
    case .badSlug: "“{value}”不能作租户名。须为 1 至 63 位小写字母、数字或连字符，以字母开头。"
    case .badTimeZone: "“{value}”不是时区。请使用 Asia/Shanghai 这样的名称。"
    case .badText: "“{key}”含有控制字符。请删除。"
    case .tooLong: "“{key}”有 {count} 个字符，超过上限 {limit} 个。请缩短。"
    case .emptyPeriod: "结束日期 {until} 须晚于开始日期 {from}。"
    case .duplicateRow: "“{value}”与第 {line} 行重复。请删去一行。"
    case .duplicateValue: "“{key}”中“{value}”重复。请删去一个。"
    case .traitInTwoGroups: "标签 {trait} 同时在标签组 {group} 和 {other} 中。请只保留一处。"
    case .defaultRole: "“{role}”是默认角色，不得重新定义。请另取名称。"
    case .unknownPermission: "没有权限“{permission}”。可用的权限：{allowed:list}。"
    case .undeclaredLineCategory: "{line:name}归口表中的领域 {category} 没有登记。请在 categories 中登记，或更正。"
    }
  }
}
