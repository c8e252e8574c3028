extension ChineseWording {
  static func template(of code: BundleTopic.File) -> String {
    switch code {
    case .unreadable: "无法读取[（{reason}）]。请检查路径和权限。"
    case .fileTooLarge: "文件有 {size} 字节，超过上限 {limit} 字节。请拆分。"
    case .tooManyFiles: "文件夹中有 {count} 个文件，超过上限 {limit} 个。请减少文件。"
    case .unknownFile: "设置文件夹中不应有此文件。请核对文件名，或移走。"
    case .tokensFile: "令牌不是设置文件夹的内容。请将此文件移到别处，并只供本人读取。"
    case .missingFile: "缺少此文件。请补上。"
    case .emptyFile: "文件为空。请填写内容。"
    case .gb18030: "文件采用 GB18030（GBK）编码。请另存为 UTF-8。"
    case .utf16: "文件采用 UTF-16 编码。请另存为 UTF-8。"
    case .invalidUTF8: "此处不是正确的 UTF-8（字节 {byte}）。请另存为 UTF-8。"
    case .nulCharacter: "含有空字符 U+0000。请删除。"
    case .tooManyProblems: "问题过多，共 {count} 处，仅列出前 {shown} 处。请先更正已列出的问题。"
    }
  }
}
