/// CSV (RFC 4180), split into rows by column name.
enum PlainTable {
  static func rows(_ text: String) -> [[String: String]] {
    var rows = lines(text)
    guard !rows.isEmpty else { return [] }
    let header = rows.removeFirst()
    return rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func lines(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    for character in text.drop(while: { $0 == "\u{FEFF}" }) {
      switch character {
      case "\"":
        // A doubled quotation mark inside a quoted field comes back as one.
        if !isQuoted, !field.isEmpty { field.append("\"") }
        isQuoted.toggle()
      case ",", "\n", "\r\n":
        guard !isQuoted else { field.append(character); break }
        row.append(field)
        field = ""
        if character != "," {
          if row != [""] { rows.append(row) }
          row = []
        }
      default: field.append(character)
      }
    }
    row.append(field)
    if row != [""] { rows.append(row) }
    return rows
  }
}
