import OrgDomain
import OrgStorage

/// Which cases may be closed with their campaign (R-13, decision 22).
struct CaseClosing {
  /// The matters whose decisions are closed only after they were made public.
  let publicised: Set<Matter>
  let today: Day
  /// Cases with an objection that nobody has answered.
  let objected: Set<CaseNumber>

  /// Whether nothing more is to happen with an approved case.
  func mayClose(_ item: CaseState) -> Bool {
    switch item.phase {
    case .decided(.approved): !publicised.contains(item.matter)
    case .published: (item.noticeUntil.map { $0 < today } ?? true) && !objected.contains(item.number)
    case .draft, .inReview, .decided(.rejected), .closed, .returned, .withdrawn: false
    }
  }

  /// The same of cases that stand alike.
  func mayClose(_ total: CaseTotal) -> Bool {
    switch total.standing {
    case .unfinished, .publicised: false
    case .approved: !publicised.contains(total.matter)
    case .announced: true
    }
  }
}
