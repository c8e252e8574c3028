/// What there is to say about how far something has come: on a terminal a bar with rate and time left, ten times a second at
/// most; else a plain line at each tenth, once a second at most. Pure: told the time, it answers the line.
struct ProgressLine {
  /// What is counted.
  enum Measure: Sendable {
    case units
    case bytes
    /// Parts of a work whose pieces nobody counts.
    case parts
  }

  let label: String
  let measure: Measure
  let isTerminal: Bool
  /// The terminal's columns.
  let width: Int
  let words: Words

  private var lastSaid: Duration?
  private var tenth = 0

  init(_ label: String, _ measure: Measure, isTerminal: Bool, width: Int, _ words: Words) {
    self.label = label
    self.measure = measure
    self.isTerminal = isTerminal
    self.width = width
    self.words = words
  }

  /// The line to write now; nil where there is nothing new to say.
  mutating func line(_ done: Int, of total: Int, at time: Duration) -> String? {
    guard total > 0, time > .zero else { return nil }
    let done = min(max(done, 0), total)
    guard isDue(done, of: total, at: time) else { return nil }
    lastSaid = time
    tenth = done * 10 / total
    let percent = Int(Double(done) * 100 / Double(total))
    let tail = tail(done, of: total, at: time)
    guard isTerminal else { return "\(label) \(percent) %\(tail)" }
    let rest = width - label.displayWidth - tail.displayWidth - 10
    guard rest >= 8 else { return clipped("\(label) \(percent) %\(tail)") }
    let columns = min(rest, 30)
    let filled = Int(Double(columns) * Double(done) / Double(total))
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: columns - filled)
    return "\(label) [\(bar)] \(percent) %\(tail)"
  }

  /// The line at the end: how much in what time.
  func summary(_ done: Int, at time: Duration) -> String {
    let seconds = max(time.seconds, 0.001)
    switch measure {
    case .parts: return "\(label) \(ProgressLine.text(of: time))"
    case .units, .bytes:
      let rate = amount(Int(Double(done) / seconds))
      return "\(label) \(amount(done)), \(ProgressLine.text(of: time)), \(rate)/s"
    }
  }

  private func isDue(_ done: Int, of total: Int, at time: Duration) -> Bool {
    guard let lastSaid else { return isTerminal || (done * 10 / total > 0 && time >= .seconds(1)) }
    if isTerminal { return time - lastSaid >= .milliseconds(100) }
    return done * 10 / total > tenth && time - lastSaid >= .seconds(1)
  }

  private func tail(_ done: Int, of total: Int, at time: Duration) -> String {
    let seconds = time.seconds
    guard done > 0, seconds > 0 else { return "" }
    let left = Duration.milliseconds(Int64(seconds * Double(total - done) / Double(done) * 1_000))
    let remaining = words("剩余 \(ProgressLine.text(of: left))", "\(ProgressLine.text(of: left)) left")
    switch measure {
    case .parts: return ", " + remaining
    case .units, .bytes:
      return ", \(amount(done))/\(amount(total)), \(amount(Int(Double(done) / seconds)))/s, \(remaining)"
    }
  }

  private func amount(_ number: Int) -> String {
    switch measure {
    case .units, .parts: return ProgressLine.grouped(number)
    case .bytes:
      let tenths = number * 10 / 1_000_000
      return tenths < 10 ? "\(number / 1_000) kB" : "\(tenths / 10).\(tenths % 10) MB"
    }
  }

  private func clipped(_ line: String) -> String {
    var text = ""
    var taken = 0
    for character in line {
      taken += String(character).displayWidth
      if taken >= width { break }
      text.append(character)
    }
    return text
  }

  /// A number with its thousands apart.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }

  /// `0:07`, `12:30` or `1:02:03`.
  static func text(of time: Duration) -> String {
    let seconds = Int(time.seconds.rounded())
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}

extension Duration {
  var seconds: Double {
    let parts = components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }
}
