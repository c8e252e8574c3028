import OrgDomain

/// When the steps that wait are due, the earliest first, as far as the clock has not urged them.
///
/// Deadlines are ends of days, so many cases share one: they are kept by instant.
struct Deadlines: Sendable {
  /// Each instant once, in order.
  private var instants: [Instant] = []
  private var numbers: [Instant: Set<CaseNumber>] = [:]
  /// The deadline that each case stands under.
  private var dues: [CaseNumber: Instant] = [:]
  /// When each case was last urged where it waits: a deadline that had come by then is settled.
  private var urged: [CaseNumber: Instant] = [:]

  /// The earliest of them.
  var next: Instant? { instants.first }

  /// The cases whose deadline has come, the longest due first, then by number.
  func passed(by now: Instant, atMost limit: Int) -> [CaseNumber] {
    var passed: [CaseNumber] = []
    for instant in instants.prefix(while: { $0 <= now }) {
      passed += (numbers[instant] ?? []).sorted().prefix(limit - passed.count)
      if passed.count == limit { break }
    }
    return passed
  }

  /// Takes the deadline of the step at which a case waits; nil where there is none.
  mutating func put(_ number: CaseNumber, due: Instant?) {
    let settled = urged[number]
    let wanted = due.flatMap { due in settled.map { $0 >= due } ?? false ? nil : due }
    guard wanted != dues[number] else { return }
    remove(number)
    if let wanted { insert(number, wanted) }
  }

  /// Notes that a case was urged: a deadline that had come is settled.
  mutating func settle(_ number: CaseNumber, at now: Instant) {
    urged[number] = max(now, urged[number] ?? now)
    put(number, due: dues[number])
  }

  /// Forgets when a case was urged: it waits somewhere else.
  mutating func beginAnew(_ number: CaseNumber) { urged[number] = nil }

  /// Lets a case wait until later, until then or until its step is another.
  mutating func postpone(_ number: CaseNumber, until later: Instant) {
    remove(number)
    insert(number, later)
  }

  private mutating func insert(_ number: CaseNumber, _ due: Instant) {
    dues[number] = due
    if numbers[due] == nil {
      var (low, high) = (0, instants.count)
      while low < high {
        let middle = (low + high) / 2
        if instants[middle] < due { low = middle + 1 } else { high = middle }
      }
      instants.insert(due, at: low)
    }
    numbers[due, default: []].insert(number)
  }

  private mutating func remove(_ number: CaseNumber) {
    guard let due = dues.removeValue(forKey: number) else { return }
    numbers[due]?.remove(number)
    guard numbers[due]?.isEmpty ?? false else { return }
    numbers[due] = nil
    instants.removeAll { $0 == due }
  }
}
