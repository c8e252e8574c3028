/// How a language writes lists, and codes beside names.
struct WritingStyle: Sendable {
  let listSeparator: String
  let opening: String
  let closing: String
  let titleOpening: String
  let titleClosing: String
  /// What ends a list of which only the first entries are shown.
  let more: @Sendable (_ count: String) -> String

  func list(_ items: [String]) -> String { items.joined(separator: listSeparator) }

  /// A name with its code, such as `升平镇党委（T01）`; the code alone where there is no name.
  func named(_ name: String?, code: String) -> String {
    guard let name, !name.isEmpty else { return code }
    return name + opening + code + closing
  }

  /// A document's title with its code; the code alone where there is no title.
  func titled(_ title: String?, code: String) -> String {
    guard let title, !title.isEmpty else { return code }
    return titleOpening + title + titleClosing + opening + code + closing
  }
}
