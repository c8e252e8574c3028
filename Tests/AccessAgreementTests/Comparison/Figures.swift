/// What was compared, and what differs.
struct Figures {
  var cells = 0
  /// Of the cells, those that were asked one by one.
  var asked = 0
  var explained = 0
  var cases = 0
  var may = 0
  var inboxes = 0
  var waiting = 0
  var attempts = 0
  var allowed = 0
  /// Attempts that the content of a document stopped: not a matter of rights or of where the case stands.
  var leftOut = 0
  var differences: [String] = []

  mutating func add(_ other: Figures) {
    cells += other.cells
    asked += other.asked
    explained += other.explained
    cases += other.cases
    may += other.may
    inboxes += other.inboxes
    waiting += other.waiting
    attempts += other.attempts
    allowed += other.allowed
    leftOut += other.leftOut
    differences += other.differences
  }

  func line(_ name: String) -> String {
    "\(name): \(cells) cells (\(asked) one by one), \(explained) explained, \(cases) cases × users = \(may), \(inboxes) inboxes with "
      + "\(waiting) entries, \(attempts) attempts (\(allowed) allowed, \(leftOut) left out), "
      + "\(differences.count) differences"
  }
}
