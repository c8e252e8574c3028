/// One urge: when, for which unit, and by whom; neither where the clock did it.
public struct Urge: Equatable, Sendable {
  public let at: Instant
  public let unit: UnitIndex?
  public let user: UserNumber?

  public init(at: Instant, unit: UnitIndex? = nil, user: UserNumber? = nil) {
    self.at = at
    self.unit = unit
    self.user = user
  }
}

/// The urges that hold: those since each case began to wait where it waits now. When it goes on, it starts anew.
public struct CaseUrges: Equatable, Sendable {
  /// How long a unit leaves a case alone before it urges again: a day and a night, in milliseconds.
  public static let pause: Int64 = 86_400_000

  private var urges: [CaseNumber: [Urge]] = [:]

  public init() {}

  /// How often whoever is awaited was urged.
  public func count(of number: CaseNumber) -> Int { urges[number]?.count ?? 0 }

  /// When last; nil where nobody has urged since the present step began.
  public func last(of number: CaseNumber) -> Instant? { latest(of: number)?.at }

  /// The last urge.
  public func latest(of number: CaseNumber) -> Urge? { urges[number]?.last }

  /// The first instant at which a unit may urge; nil where it may at any time.
  public func next(of number: CaseNumber, by unit: UnitIndex) -> Instant? {
    urges[number]?.last { $0.unit == unit }.map { Instant(milliseconds: $0.at.milliseconds + CaseUrges.pause) }
  }

  /// Takes in an urge; later ones come later.
  public mutating func record(_ urge: Urge, of number: CaseNumber) { urges[number, default: []].append(urge) }

  /// Forgets the urges of a case that has gone on.
  public mutating func end(of number: CaseNumber) { urges[number] = nil }
}
