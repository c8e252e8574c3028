/// Rows in columns, aligned by what they take on a terminal.
struct TextTable {
  var header: [String]
  var rows: [[String]] = []

  init(_ header: String...) { self.header = header }

  mutating func add(_ cells: String...) { rows.append(cells) }

  /// The lines, the header first, without blanks at their ends.
  var lines: [String] {
    let all = [header] + rows
    let widths = header.indices.map { column in
      all.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return all.map { cells in
      let padded = cells.enumerated().map { $1.padded(to: $0 < widths.count ? widths[$0] : 0) }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
  }

  func print() {
    for line in lines { Console.say(line) }
  }
}
