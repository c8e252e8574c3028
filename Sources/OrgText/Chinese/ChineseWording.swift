/// Simplified Chinese, in the style of official documents.
enum ChineseWording: Wording {
  static let style = WritingStyle(
    listSeparator: "、", opening: "（", closing: "）", titleOpening: "《", titleClosing: "》",
    more: { "等，另有 \($0) 个" })
}
