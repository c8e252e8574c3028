/// A list of texts in one column: every item ends in a line feed; inside items, line feeds and backslashes are escaped.
enum TextList {
  static func encode(_ items: [String]) -> String {
    var result = ""
    for item in items {
      for scalar in item.unicodeScalars {
        switch scalar {
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        default: result.unicodeScalars.append(scalar)
        }
      }
      result += "\n"
    }
    return result
  }

  /// Nil where `encode` never writes such a text.
  static func decode(_ text: String) -> [String]? {
    var items: [String] = []
    var item = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        guard scalar == "\\" || scalar == "n" else { return nil }
        item.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\n" {
        items.append(String(item))
        item = String.UnicodeScalarView()
      } else {
        item.append(scalar)
      }
    }
    return isEscaped || !item.isEmpty ? nil : items
  }
}
