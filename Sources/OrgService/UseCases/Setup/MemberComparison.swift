import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

/// The rosters of a set-up, to be written page by page.
struct MemberSetup: Sendable {
  let members: BundleMembers
  /// Whether members that the bundle has no longer leave.
  let isComplete: Bool
}

/// Compares a bundle's members with the rosters, in pages: one statement a page, and no names kept.
struct MemberComparison {
  /// How many members are looked up at once.
  static let page = 4_096

  let bundle: SetupBundle
  let state: TenantState
  let tables: TenantTables
  /// Whom the bundle names though his name was erased by rule.
  private var erased: Set<MemberCode> = []

  init(bundle: SetupBundle, state: TenantState, tables: TenantTables) {
    self.bundle = bundle
    self.state = state
    self.tables = tables
  }

  /// What changes, unit by unit: how many are new, come from elsewhere, are otherwise, or leave.
  struct Counts {
    var created = 0
    var changed = 0
    var moved = 0
    var left = 0
    /// By how many the unit's roster grows.
    var growth = 0
  }

  /// Notes the changes of rosters in a plan: unit by unit, without anybody's name.
  ///
  /// - Returns: the rows that name erased members, and the units whose members would be left behind.
  mutating func run(into change: inout SetupChange) throws -> [BundleProblem] {
    var counts: [UnitCode: Counts] = [:]
    if bundle.members.isGiven {
      let setup = MemberSetup(members: bundle.members, isComplete: bundle.tenant.isComplete)
      try compare(setup, &counts)
      if !counts.isEmpty { change.members = setup }
    }
    for (unit, found) in counts.sorted(by: { $0.key < $1.key }) {
      change.created.members += found.created
      change.changed.members += found.changed + found.moved
      note(unit, found, differing(bundle.tree.index(of: unit).map { bundle.tree[$0] }, found), &change)
    }
    try noteReleased(&change)
    return problemsOfClosed(change, counts) + problemsOfErased
  }

  private mutating func compare(_ setup: MemberSetup, _ counts: inout [UnitCode: Counts]) throws {
    let state = state
    try setup.forEachPage(tables) { rows, present in
      for row in rows { count(row, present[row.code], &counts) }
    }
    try setup.forEachLeaving(tables) { member in
      let unit = state.tree.code(of: member.membership.unit)
      counts[unit, default: Counts()].left += 1
      counts[unit, default: Counts()].growth -= 1
    }
  }

  private var problemsOfErased: [BundleProblem] {
    if erased.isEmpty { return [] }
    let places = bundle.members.places(of: erased)
    let rows = erased.map { (code: $0, place: places[$0]) }.sorted { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }
    return rows.map { row in
      BundleProblem(
        file: "members.csv", line: row.place?.line, column: row.place?.column, code: .memberErased,
        arguments: [row.code.text])
    }
  }

  private mutating func count(_ row: BundleMember, _ present: StoredMember?, _ counts: inout [UnitCode: Counts]) {
    guard let present else {
      counts[row.unit, default: Counts()].created += 1
      counts[row.unit, default: Counts()].growth += 1
      return
    }
    if present.isErased {
      erased.insert(row.code)
      return
    }
    guard !row.isSame(as: present, in: state.tree) else { return }
    let unit = state.tree.code(of: present.membership.unit)
    guard unit != row.unit || !present.membership.isPresent else {
      counts[row.unit, default: Counts()].changed += 1
      return
    }
    counts[row.unit, default: Counts()].moved += 1
    counts[row.unit, default: Counts()].growth += 1
    if present.membership.isPresent { counts[unit, default: Counts()].growth -= 1 }
  }

  private func note(_ unit: UnitCode, _ counts: Counts, _ notice: Notice?, _ change: inout SetupChange) {
    var notices = [notice].compactMap { $0 }
    for (fate, count) in [
      ("created", counts.created), ("moved", counts.moved), ("changed", counts.changed), ("left", counts.left),
    ] where count > 0 {
      change.note("members", unit.text, fate, String(count), notices: notices)
      notices = []
    }
  }

  /// A warning where the figure of the unit's record is not that of its roster.
  private func differing(_ unit: OrgDomain.Unit?, _ counts: Counts) -> Notice? {
    guard let unit, unit.memberCount > 0 else { return nil }
    let present = state.tree.index(of: unit.code).map { state.rosters[$0].total } ?? 0
    let count = present + counts.growth
    guard count != unit.memberCount else { return nil }
    return Notice(
      .member(.rosterDiffers),
      NoticeArguments(state.tree).with("unit", unit.code).with("unitName", unit.name)
        .with("members", unit.memberCount).with("count", count))
  }
}

extension MemberSetup {
  /// Hands over the bundle's rows page by page, with whoever of them is there already.
  func forEachPage(
    _ tables: TenantTables, _ body: ([BundleMember], [MemberCode: StoredMember]) throws -> Void
  ) throws {
    var rows: [BundleMember] = []
    func hand() throws {
      if !rows.isEmpty { try body(rows, try tables.members(rows.map(\.code))) }
      rows.removeAll(keepingCapacity: true)
    }
    for row in members {
      rows.append(row)
      if rows.count == MemberComparison.page { try hand() }
    }
    try hand()
  }

  /// Hands over the members who are in a roster, and no longer in a bundle that is complete.
  func forEachLeaving(_ tables: TenantTables, _ body: (StoredMember) throws -> Void) throws {
    guard isComplete else { return }
    var last: MemberNumber?
    while true {
      let page = try tables.members(after: last, limit: MemberComparison.page)
      for member in page where member.membership.isPresent && !members.contains(member.identity.code) {
        try body(member)
      }
      last = page.last?.number
      if page.count < MemberComparison.page { return }
    }
  }
}

extension StoredMember {
  /// Whether what names him was emptied by rule: nothing brings it back.
  var isErased: Bool { identity.name == nil }
}

extension BundleMember {
  /// Whether a roster says what the row says. A day of joining that the row leaves out is not asked.
  fileprivate func isSame(as member: StoredMember, in tree: OrganizationTree) -> Bool {
    let membership = member.membership
    return name == member.identity.name && (joined == nil || joined == member.identity.joined)
      && unit == tree.code(of: membership.unit) && MemberStatus(status) == membership.status
      && isMobile == membership.isMobile && host == membership.host.map { tree.code(of: $0) }
  }
}

extension MemberStatus {
  init(_ status: BundleMember.Status) {
    switch status {
    case .full: self = .full
    case .probationary: self = .probationary
    }
  }
}
