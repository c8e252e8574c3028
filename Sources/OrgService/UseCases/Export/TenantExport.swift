import OrgBundle
import OrgDomain
import OrgStorage

/// A tenant's state at one moment, as the files of a bundle. Tables are written piece by piece, when they are asked for.
struct TenantExport: Sendable {
  /// What a piece grows to before it is cut.
  static let pieceSize = 1 << 20

  /// What a file is written from.
  enum Content: Sendable {
    case table(BundleRows.Table, count: Int)
    /// Members of rosters, who are not held in memory.
    case rosters(count: Int)
    case text([UInt8])
  }

  let state: TenantState
  let files: [(name: String, content: Content)]
  private let users: [User]
  private let grants: [Grant]
  private let results: [StoredPastResult]
  private let calendar: [StoredCalendarDay]
  private let terms: [(unit: UnitIndex, elected: Day)]

  /// - Parameters:
  ///   - records: read at the same moment as the state.
  ///   - terms: the days of the last elections.
  ///   - withRosters: whether whoever exports may read everybody on a roster.
  /// - Throws: where a plan that is kept cannot be read.
  init(
    slug: String, state: TenantState, records: SetupRecords, plans: [StoredPlan], terms: [UnitIndex: Day],
    withRosters: Bool
  ) throws {
    self.state = state
    users = state.access.allUsers.sorted { $0.number < $1.number }
    grants = state.access.allGrants
    results = records.results.sorted {
      ($0.unit, $0.year, $0.matter) < ($1.unit, $1.year, $1.matter)
    }
    calendar = records.calendar.sorted { $0.day < $1.day }
    let texts = ExportTexts(slug: slug, state: state, schemeText: records.schemeText, planned: plans)
    self.terms = terms.sorted { $0.key < $1.key }.map { (unit: $0.key, elected: $0.value) }
    let members = withRosters ? state.rosters.total : 0
    let files: [(name: String, content: Content?)] = [
      ("tenant.yaml", texts.tenant), ("documents.yaml", texts.documents),
      ("units.csv", .table(.units, count: state.tree.count)),
      ("members.csv", members > 0 ? .rosters(count: members) : nil),
      ("terms.csv", terms.isEmpty ? nil : .table(.terms, count: terms.count)),
      ("users.csv", .table(.users, count: users.count)), ("grants.csv", .table(.grants, count: grants.count)),
      ("rulebook.yaml", texts.rulebook), ("scheme.yaml", texts.scheme), ("plans.yaml", try texts.plans()),
      ("history.csv", results.isEmpty ? nil : .table(.history, count: results.count)),
      ("campaigns.yaml", texts.campaigns),
      ("calendar.csv", calendar.isEmpty ? nil : .table(.calendar, count: calendar.count)),
    ]
    self.files = files.compactMap { file in file.content.map { (file.name, $0) } }
  }

  func content(of file: String) -> Content? { files.first { $0.name == file }?.content }

  /// The next piece of a table from a row on, with its header before the first; and the row behind it, nil at the end.
  func piece(of table: BundleRows.Table, from start: Int, count: Int) -> (text: String, rows: Int, next: Int?) {
    var rows = BundleRows(header: start == 0 ? table : nil)
    var row = start
    while row < count, rows.size < TenantExport.pieceSize {
      add(row, of: table, to: &rows)
      row += 1
    }
    return (rows.string, row - start, row < count ? row : nil)
  }

  /// The next piece of a text from a byte on, cut before a byte that begins a character.
  static func piece(of text: [UInt8], from start: Int) -> (text: String, next: Int?) {
    var end = min(text.count, start + pieceSize)
    while end < text.count, end > start, text[end] & 0xC0 == 0x80 { end -= 1 }
    return (String(decoding: text[start..<end], as: UTF8.self), end < text.count ? end : nil)
  }

  private func add(_ row: Int, of table: BundleRows.Table, to rows: inout BundleRows) {
    switch table {
    case .units: rows.add(state.tree[UnitIndex(row)])
    case .users: rows.add(BundleUser(code: users[row].code, name: state.userNames[users[row].number] ?? ""))
    case .grants: if let grant = bundleGrant(grants[row]) { rows.add(grant) }
    case .history: rows.add(bundleResult(results[row]))
    case .calendar: rows.add(bundleDay(calendar[row]))
    case .terms: rows.add(state.tree.code(of: terms[row].unit), elected: terms[row].elected)
    // They are written page by page, by `members`.
    case .members: break
    }
  }

  /// The next piece of the members, behind a number; and the number it ends with, nil at the end.
  func members(after last: MemberNumber?, _ tables: TenantTables) throws -> (text: String, rows: Int, next: Int64?) {
    var rows = BundleRows(header: last == nil ? .members : nil)
    var (count, last) = (0, last)
    while rows.size < TenantExport.pieceSize {
      let page = try tables.members(asOf: state.snapshot.revision, after: last, limit: 1_000)
      for member in page { rows.add(bundleMember(member)) }
      count += page.count
      last = page.last?.number ?? last
      if page.count < 1_000 { return (rows.string, count, nil) }
    }
    return (rows.string, count, last?.rawValue)
  }

  /// Of a name that was erased nothing is left; the member is still counted.
  private func bundleMember(_ member: StoredMember) -> BundleMember {
    let membership = member.membership
    return BundleMember(
      code: member.identity.code, name: member.identity.name ?? "—", unit: state.tree.code(of: membership.unit),
      status: membership.status == .probationary ? .probationary : .full, joined: member.identity.joined,
      isMobile: membership.isMobile, host: membership.host.map { state.tree.code(of: $0) })
  }

  private func bundleGrant(_ grant: Grant) -> BundleGrant? {
    guard let user = state.access.user(grant.user) else { return nil }
    let assign: BundleGrant.Assignable
    switch grant.assign {
    case .all: assign = .all
    case .roles(let roles): assign = .roles(roles.map(\.rawValue))
    }
    return BundleGrant(
      user: user.code, role: grant.role?.rawValue, unit: state.tree.code(of: grant.unit),
      scope: BundleGrant.Scope(grant.scope), from: grant.from.map { state.calendar.day(of: $0) },
      until: grant.until.map { state.calendar.day(of: $0) }, assign: assign)
  }

  private func bundleResult(_ result: StoredPastResult) -> BundleResult {
    BundleResult(
      unit: state.tree.code(of: result.unit), year: result.year, matter: result.matter, grade: result.grade,
      honour: result.honour, body: result.body.map { state.tree.code(of: $0) }, day: result.decidedOn)
  }

  private func bundleDay(_ day: StoredCalendarDay) -> BundleCalendarDay {
    let kind: BundleCalendarDay.Kind =
      switch day.kind {
      case .holiday: .holiday
      case .makeUpDay: .makeUpDay
      }
    return BundleCalendarDay(day: day.day, kind: kind, name: day.name)
  }
}

extension BundleGrant.Scope {
  init(_ scope: Scope) {
    switch scope {
    case .unit: self = .unit
    case .subtree: self = .subtree
    case .line(let line): self = .line(line)
    }
  }
}
