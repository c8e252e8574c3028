package import OrgDomain

/// A value as both engines keep it. There are no reals; booleans and times are integers.
public enum SQLValue: Equatable, Sendable {
  case null
  case integer(Int64)
  /// Text without U+0000, which PostgreSQL cannot keep: a statement given one is refused.
  case text(String)
  case blob([UInt8])
}

extension SQLValue {
  /// 0 or 1.
  package init(_ flag: Bool) { self = .integer(flag ? 1 : 0) }
  package init(_ number: Int) { self = .integer(Int64(number)) }
  package init(_ number: Int64?) { self = number.map(SQLValue.integer) ?? .null }
  package init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
  package init(_ bytes: [UInt8]) { self = .blob(bytes) }
  package init(_ instant: Instant) { self = .integer(instant.milliseconds) }
  package init(_ instant: Instant?) { self = instant.map(SQLValue.init) ?? .null }
  package init(_ revision: Revision) { self = .integer(revision.rawValue) }
  package init(_ unit: UnitIndex) { self = .integer(Int64(unit.rawValue)) }
  package init(_ unit: UnitIndex?) { self = unit.map(SQLValue.init) ?? .null }
  package init(_ user: UserNumber) { self = .integer(user.rawValue) }
  package init(_ user: UserNumber?) { self = user.map(SQLValue.init) ?? .null }
  package init(_ number: CaseNumber) { self = .integer(number.rawValue) }
  package init(_ number: CaseNumber?) { self = number.map(SQLValue.init) ?? .null }
  package init(_ number: EntryNumber) { self = .integer(number.rawValue) }
  package init(_ number: EntryNumber?) { self = number.map(SQLValue.init) ?? .null }
  package init(_ number: AttachmentNumber) { self = .integer(number.rawValue) }
  package init(_ points: Points?) { self = (points?.tenths).map(SQLValue.init) ?? .null }
  package init(_ day: Day?) { self = (day?.description).map(SQLValue.text) ?? .null }
  package init(_ number: GrantNumber) { self = .integer(number.rawValue) }
  package init(_ number: DelegationNumber) { self = .integer(number.rawValue) }
  package init(_ number: MemberNumber) { self = .integer(number.rawValue) }
  package init(_ code: Code) { self = .text(code.text) }
  package init(_ code: Code?) { self = code.map(SQLValue.init) ?? .null }

  /// Whether both engines can keep the value as it is: text holds no U+0000.
  public var isStorable: Bool {
    if case .text(let text) = self { !text.utf8.contains(0) } else { true }
  }
}
