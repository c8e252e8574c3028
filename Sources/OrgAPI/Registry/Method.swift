/// One method of the wire: its name, its types and what is said about it. Never an instance.
public protocol Method: SendableMetatype {
  /// What it takes, by name.
  associatedtype Params: MethodParams
  /// What it answers.
  associatedtype Result: Codable, Equatable, Sendable

  /// `noun.verb`.
  static var name: String { get }
  /// Who may call it.
  static var access: MethodAccess { get }
  /// Whether it changes anything. Writes of one connection are carried out in the order received.
  static var isWrite: Bool { get }
  /// The kinds of error that it answers, beside those that every method may answer.
  static var errors: [ErrorKind] { get }
  /// One line: what it does.
  static var summary: String { get }
  /// Who may call it, what it needs, what it guarantees.
  static var details: String { get }
  /// What the server sends of itself after a call, without being asked again.
  static var notifications: [any NotificationShape.Type] { get }
  /// Calls with their answers.
  static var examples: [MethodExample] { get }
}

/// Whom a method answers. What a user may do beyond that is decided by his grants.
public enum MethodAccess: String, WireWord {
  /// Everyone, without a session.
  case open
  /// Every session, a user's or an operator's.
  case session
  /// Operators of the installation alone.
  case `operator`
  /// Users of a tenant, in a session bound to it.
  case tenantUser
  /// Users of a tenant; operators too while the tenant has no users.
  case tenantUserOrOperator
}

extension Method {
  /// Most methods answer, and that is all.
  public static var notifications: [any NotificationShape.Type] { [] }
  /// Every kind of error that the method can answer: its own and those of its access and way of working.
  public static var allErrors: [ErrorKind] {
    var kinds = Set(errors)
    if access != .open { kinds.insert(.unauthenticated) }
    if [.operator, .tenantUser, .tenantUserOrOperator].contains(access) { kinds.insert(.forbidden) }
    if isWrite { kinds.insert(.conflict) }
    kinds.formUnion([.busy, .limit, .unavailable, .internal])
    return ErrorKind.allCases.filter(kinds.contains)
  }
}
