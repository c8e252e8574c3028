public import OrgDomain

/// The rows of one of a bundle's tables, written so that `BundleReader` reads the same values again.
///
/// Every table has all of its columns, so that the same values always give the same bytes.
public struct BundleRows: Sendable {
  /// The tables that a tenant's state is written to.
  public enum Table: String, CaseIterable, Sendable {
    case units, users, grants, history, members, terms, calendar

    /// The file's name in the bundle.
    public var file: String { rawValue + ".csv" }

    /// The names of its columns, as its reader has them.
    var columns: [String] {
      switch self {
      case .units: UnitsFile.Column.allCases.map(\.name)
      case .users: UsersFile.Column.allCases.map(\.name)
      case .grants: GrantsFile.Column.allCases.map(\.name)
      case .history: HistoryFile.Column.allCases.map(\.name)
      case .members: MembersFile.Column.allCases.map(\.name)
      case .terms: TermsFile.Column.allCases.map(\.name)
      case .calendar: CalendarFile.Column.allCases.map(\.name)
      }
    }
  }

  private var text: CSVText

  /// - Parameter header: of which table the header stands first; nil: rows alone.
  public init(header: Table? = nil) {
    text = CSVText(header: header?.columns.joined(separator: ",") ?? "")
  }

  /// How many bytes there are.
  public var size: Int { text.bytes.count }

  /// The rows as a text.
  public var string: String { String(decoding: text.bytes, as: UTF8.self) }

  public mutating func add(_ unit: Unit) {
    text.add(unit.code.text)
    text.add(unit.name)
    text.addPlain(unit.kind.rawValue)
    text.add(unit.category?.rawValue ?? "")
    text.addPlain(unit.parent?.text ?? "")
    text.add(unit.traits.isEmpty ? "" : unit.traits.sorted().map(\.rawValue).joined(separator: ";"))
    text.addPlain(unit.industry?.text ?? "")
    text.addPlain(unit.territory?.text ?? "")
    if unit.memberCount > 0 { text.add(unit.memberCount) } else { text.addPlain("") }
    text.addPlain(unit.isOutside ? "true" : "")
    text.addPlain(unit.status == .active ? "" : unit.status.rawValue)
    text.endRow()
  }

  public mutating func add(_ user: BundleUser) {
    text.add(user.code.text, user.name)
    text.endRow()
  }

  public mutating func add(_ grant: BundleGrant) {
    let assign: String
    switch grant.assign {
    case .all: assign = "*"
    case .roles(let roles): assign = roles.sorted().joined(separator: ";")
    }
    text.add(grant.user.text, grant.role ?? "", grant.unit.text, grant.scope.description)
    text.add(grant.from?.description ?? "", grant.until?.description ?? "", assign)
    text.endRow()
  }

  public mutating func add(_ result: BundleResult) {
    text.add(result.unit.text, String(result.year), result.matter.rawValue, result.grade?.rawValue ?? "")
    text.add(result.honour?.rawValue ?? "", result.body?.text ?? "", result.day?.description ?? "")
    text.endRow()
  }

  public mutating func add(_ member: BundleMember) {
    text.add(member.code.text, member.name, member.unit.text, member.status.rawValue)
    text.add(member.joined?.description ?? "", member.isMobile ? "true" : "", member.host?.text ?? "")
    text.endRow()
  }

  /// The day of a unit's last election.
  public mutating func add(_ unit: UnitCode, elected day: Day) {
    text.add(unit.text, day.description)
    text.endRow()
  }

  public mutating func add(_ day: BundleCalendarDay) {
    text.add(day.day.description, day.kind.rawValue, day.name ?? "")
    text.endRow()
  }
}
