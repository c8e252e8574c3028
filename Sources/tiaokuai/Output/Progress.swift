/// Tells on standard error how far something has come: a bar on a terminal, one plain line when piped.
struct Progress {
  let label: String
  let total: Int
  private let width = 24

  init(_ label: String, of total: Int) {
    self.label = label
    self.total = total
  }

  func update(_ done: Int) {
    guard Console.notesAreSeen, total > 0 else { return }
    let filled = min(width, width * done / total)
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    Console.overwrite("\(label) [\(bar)] \(100 * done / total) %")
  }

  func finish(_ line: String) {
    if Console.notesAreSeen { Console.overwrite("") }
    Console.note(line)
  }
}
