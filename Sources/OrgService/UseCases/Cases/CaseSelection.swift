import OrgAPI
import OrgDomain
import OrgStorage

/// Which cases a list asks for.
struct CaseSelection {
  private(set) var campaign: CampaignCode?
  private(set) var matter: Matter?
  /// Awaited now.
  private(set) var body: UnitIndex?
  /// The subject, or above it.
  private(set) var above: UnitIndex?
  private(set) var category: Category?
  private(set) var grade: String?
  private(set) var dueBefore: Instant?
  private(set) var dueFrom: Instant?

  init(_ params: CaseList.Params, in state: TenantState) throws {
    campaign = try params.campaign.map { try state.campaign($0).code }
    matter = try params.matter.map { try RequestWord.matter($0) }
    body = try params.body.map { try state.unit($0) }
    category = try RequestWord.category(params.category)
    grade = params.grade
    dueBefore = try CaseSelection.start(of: params.dueBefore, field: "dueBefore", in: state)
  }

  init(_ query: some InboxQuery, in state: TenantState) throws {
    campaign = try query.campaign.map { try state.campaign($0).code }
    matter = try query.matter.map { try RequestWord.matter($0) }
    body = try query.body.map { try state.unit($0) }
    above = try query.unit.map { try state.unit($0) }
    category = try RequestWord.category(query.category)
    grade = query.grade
    dueBefore = try CaseSelection.start(of: query.dueBefore, field: "dueBefore", in: state)
    dueFrom = try CaseSelection.start(of: query.dueAfter, field: "dueAfter", in: state, next: true)
  }

  /// Whether a case is asked for.
  func fits(_ item: CaseState, in tree: OrganizationTree, _ due: inout CaseDue) -> Bool {
    body.map { item.awaits($0) } ?? true && fitsApartFromBody(item, in: tree, &due)
  }

  /// The same, of a list whose every item names a body of its own.
  func fitsApartFromBody(_ item: CaseState, in tree: OrganizationTree, _ due: inout CaseDue) -> Bool {
    guard campaign == nil || item.campaign == campaign, matter == nil || item.matter == matter,
      grade == nil || item.shownGrade == grade, category == nil || tree[item.unit].category == category
    else { return false }
    if let above, !tree.isInside(item.unit, subtreeOf: above) { return false }
    guard dueBefore != nil || dueFrom != nil else { return true }
    guard let day = due.due(of: item) else { return false }
    return dueBefore.map { day < $0 } ?? true && dueFrom.map { day >= $0 } ?? true
  }

  /// The first instant of a day, or of the one after it.
  private static func start(
    of text: String?, field: String, in state: TenantState, next: Bool = false
  ) throws(ServiceFault) -> Instant? {
    guard let text else { return nil }
    guard let day = Day(text) else { throw ServiceFault(.invalid, .field(.badDate), ["path": field, "value": text]) }
    return state.calendar.start(of: next ? Day(daysSinceEpoch: day.daysSinceEpoch + 1) : day)
  }
}

extension CaseState {
  /// The grade that stands, or, before one does, the one that is proposed.
  var shownGrade: String? { standingGrading?.grade?.rawValue ?? proposedGrade }

  /// Whether the case waits for a unit now: a body of its step, or its subject.
  func awaits(_ unit: UnitIndex) -> Bool { awaitedActs.contains { $0.body == unit } }
}
