import OrgAPI
import OrgDomain
import OrgStorage

/// What units that go, or give, leave behind: found before anything is changed.
///
/// Cases, letters and entries of campaigns that are closed stay where they are: nobody can do anything with them.
struct Estate {
  /// The open cases that are theirs to write or under review, in the order of their numbers.
  private(set) var cases: [CaseState] = []
  /// Approved responsibility letters.
  private(set) var letters: [CaseState] = []
  /// Open entries about them, by number.
  private(set) var entries: [EntryNumber: Entry] = [:]
  /// Open entries about others that were written for them.
  private(set) var judged: [EntryNumber: Entry] = [:]
  /// Open help that they give to others.
  private(set) var helping: [EntryNumber: Entry] = [:]

  /// The most entries that one change takes.
  static let entryLimit = 100_000

  init(of succession: Succession, _ order: RestructuringOrder, _ state: TenantState, _ tables: TenantTables) throws {
    func isOpen(_ campaign: CampaignCode) -> Bool { !(state.campaigns[campaign]?.isClosed ?? true) }
    cases = state.openCases.numbers(of: succession.units).compactMap(state.openCases.state)
      .filter { $0.isUnsettled && isOpen($0.campaign) }
    for unit in succession.units {
      letters += try Estate.letters(of: unit, tables).filter { isOpen($0.campaign) }
      for row in try Estate.entries(of: unit, asBody: false, tables) where isOpen(row.campaign) {
        entries[row.number] = try row.value()
      }
      guard succession.heirs[unit] != nil else { continue }
      for row in try Estate.entries(of: unit, asBody: true, tables) where isOpen(row.campaign) {
        judged[row.number] = try row.value()
      }
    }
    for row in try tables.entries(state.helps.numbers(by: succession.heirs.keys)).values where isOpen(row.campaign) {
      helping[row.number] = try row.value()
    }
    try checkLimit()
    try check(order)
  }

  private func checkLimit() throws(ServiceFault) {
    let count = entries.count + judged.count + helping.count
    guard count <= Estate.entryLimit else {
      throw ServiceFault(.limit, .limit(.changes), ["count": String(count), "limit": String(Estate.entryLimit)])
    }
  }

  /// Refuses what was named and is not theirs to give.
  private func check(_ order: RestructuringOrder) throws(ServiceFault) {
    let known = Set(cases.map(\.number) + letters.map(\.number))
    if let other = order.cases.keys.sorted().first(where: { !known.contains($0) }) {
      throw ServiceFault(.notFound, .notFound(.case), ["case": String(other.rawValue)])
    }
    if let other = order.entries.keys.sorted().first(where: { entries[$0] == nil }) {
      throw ServiceFault(.notFound, .notFound(.entry), ["entry": String(other.rawValue)])
    }
  }

  private static func letters(of unit: UnitIndex, _ tables: TenantTables) throws -> [CaseState] {
    var letters: [CaseState] = []
    var last: CaseNumber?
    while true {
      let page = try tables.cases(after: last, limit: 1_000, matter: .letter, campaign: nil, unit: unit)
      letters += page.filter(\.isApproved)
      last = page.last?.number
      if page.count < 1_000 { return letters }
    }
  }

  private static func entries(of unit: UnitIndex, asBody: Bool, _ tables: TenantTables) throws -> [StoredEntry] {
    var entries: [StoredEntry] = []
    while true {
      let page = try tables.openEntries(of: unit, asBody: asBody, after: entries.last?.number, limit: 1_000)
      entries += page
      if page.count < 1_000 || entries.count > entryLimit { return entries }
    }
  }
}

extension Succession {
  /// Units that go or give, by number.
  var units: [UnitIndex] { (Array(heirs.keys) + (giver.map { [$0] } ?? [])).sorted() }
}

extension CaseState {
  /// Whether its unit or a body has still to come to a decision.
  var isUnsettled: Bool {
    switch phase {
    case .draft, .inReview, .returned, .decided(.rejected): true
    case .decided(.approved), .published, .closed, .withdrawn: false
    }
  }

  /// Whether its approval stands and it is not closed.
  var isApproved: Bool {
    switch phase {
    case .decided(.approved), .published: true
    case .draft, .inReview, .returned, .decided(.rejected), .closed, .withdrawn: false
    }
  }
}
