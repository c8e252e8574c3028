import OrgDomain

/// By when what a case waits for is due: the step that waits, else the matter in the campaign. What was found of a
/// campaign's matter is kept for its next case.
struct CaseDue {
  private struct Key: Hashable {
    let campaign: CampaignCode
    let matter: Matter
  }

  private let desk: CampaignDesk
  private let now: Instant
  private var known: [Key: Instant?] = [:]

  init(state: TenantState, now: Instant) {
    desk = CampaignDesk(state: state, now: now)
    self.now = now
  }

  /// Nil where nobody is awaited, or nothing says by when.
  mutating func due(of item: CaseState) -> Instant? {
    switch item.phase {
    case .inReview: item.currentStep?.dueAt ?? campaignDue(of: item)
    case .draft, .returned: campaignDue(of: item)
    case .decided, .published, .closed, .withdrawn: nil
    }
  }

  /// Whether that has passed. A unit with leave to be late is not late with its matter.
  mutating func isOverdue(_ item: CaseState) -> Bool {
    guard let due = due(of: item), due <= now else { return false }
    if item.currentStep?.dueAt != nil { return true }
    return !desk.mayBeLate(item.unit, with: item.matter, in: item.campaign)
  }

  private mutating func campaignDue(of item: CaseState) -> Instant? {
    let key = Key(campaign: item.campaign, matter: item.matter)
    if let answer = known[key] { return answer }
    let answer = desk.due(item.matter, in: item.campaign)
    known[key] = .some(answer)
    return answer
  }
}
