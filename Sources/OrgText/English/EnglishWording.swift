/// Plain English.
enum EnglishWording: Wording {
  static let style = WritingStyle(
    listSeparator: ", ", opening: " (", closing: ")", titleOpening: "“", titleClosing: "”",
    more: { " and \($0) more" })
}
