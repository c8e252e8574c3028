extension ChineseWording {
  static func template(of code: BundleTopic.YAML) -> String {
    switch code {
    case .yamlSyntax: "不是正确的 YAML：{reason}。"
    case .yamlForbidden: "设置文件不使用 YAML 的 {feature:name}。请直接写出内容。"
    case .yamlTooDeep: "嵌套超过 {limit} 层。请简化结构。"
    case .yamlUnknownKey: "没有“{key}”这一项。可用的项：{allowed:list}。"
    case .yamlMissingKey: "缺少“{key}”。请补上。"
    case .yamlWrongType: "“{key}”须为{expected:name}[，现为{found:name}]。"
    case .yamlDuplicateKey: "“{key}”重复。请删去一个。"
    case .yamlExclusiveKeys: "“{key}”与“{other}”只能写一个。"
    case .yamlKeyNeeds: "“{key}”须与“{needed}”同时使用。"
    case .yamlEmpty: "“{key}”不能为空。请填写内容，或删去此项。"
    case .yamlTooLong: "“{key}”有 {count} 条，超过上限 {limit} 条。请减少。"
    }
  }
}
