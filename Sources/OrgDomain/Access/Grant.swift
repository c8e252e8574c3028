/// A user's number in the store, from 1; never reused.
public struct UserNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: UserNumber, right: UserNumber) -> Bool { left.rawValue < right.rawValue }
}

/// A grant's number in the store, from 1; never reused.
public struct GrantNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: GrantNumber, right: GrantNumber) -> Bool { left.rawValue < right.rawValue }
}

/// How far a grant reaches for reading and administering.
public enum Scope: Hashable, Sendable {
  case unit
  case subtree
  /// Units whose superior on that line is the grant's unit, and what is below them.
  case line(Line)
}

extension Scope {
  /// The scope as the wire, bundles and the store write it: `unit`, `subtree`, `line:industry` …
  public var word: String {
    switch self {
    case .unit: "unit"
    case .subtree: "subtree"
    case .line(let line): "line:" + line.rawValue
    }
  }

  public init?(word: String) {
    let all = [Scope.unit, .subtree] + Line.allCases.map(Scope.line)
    guard let scope = all.first(where: { $0.word == word }) else { return nil }
    self = scope
  }
}

/// Which roles a user may assign.
public enum AssignableRoles: Equatable, Sendable {
  case all
  case roles(Set<RoleName>)

  public static let none = AssignableRoles.roles([])

  public func allows(_ role: RoleName) -> Bool {
    switch self {
    case .all: true
    case .roles(let roles): roles.contains(role)
    }
  }

  /// Whether everything the other allows is allowed here.
  public func covers(_ other: AssignableRoles) -> Bool {
    switch (self, other) {
    case (.all, _): true
    case (.roles, .all): false
    case (.roles(let own), .roles(let asked)): asked.isSubset(of: own)
    }
  }
}

/// A role, or the right to assign roles, given to a user at a unit for a time.
public struct Grant: Equatable, Sendable {
  public let number: GrantNumber
  public let user: UserNumber
  public let role: RoleName?
  public let unit: UnitIndex
  public let scope: Scope
  /// The grant holds from this instant on; nil: always held.
  public let from: Instant?
  /// The first instant at which it no longer holds; nil: no end.
  public let until: Instant?
  public let assign: AssignableRoles

  public init(
    number: GrantNumber, user: UserNumber, role: RoleName?, unit: UnitIndex, scope: Scope, from: Instant? = nil,
    until: Instant? = nil, assign: AssignableRoles = .none
  ) {
    self.number = number
    self.user = user
    self.role = role
    self.unit = unit
    self.scope = scope
    self.from = from
    self.until = until
    self.assign = assign
  }

  /// Grants end by comparison with the clock, never by a job (DESIGN 6).
  public func holds(at now: Instant) -> Bool {
    (from.map { $0 <= now } ?? true) && (until.map { now < $0 } ?? true)
  }
}
