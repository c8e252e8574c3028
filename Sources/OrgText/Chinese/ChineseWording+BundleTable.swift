extension ChineseWording {
  static func template(of code: BundleTopic.Table) -> String {
    switch code {
    case .csvQuote: "引号用法有误。字段含引号时，整个字段须加引号，内部的引号写两次。"
    case .csvOpenQuote: "引号没有结束，其后内容未读取。请补上结束的引号。"
    case .csvColumns: "本行有 {count} 个字段，表头有 {expected} 个。请补齐或删去多余的逗号。"
    case .csvUnknownColumn: "没有“{column}”这一列。可用的列：{allowed:list}。"
    case .csvMissingColumn: "表头缺少“{column}”列。请补上。"
    case .csvDuplicateColumn: "表头中“{column}”列重复。请删去一个。"
    }
  }
}
