import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  /// The cases that a filter finds at a body for an act: those that wait for it there and that the user may give it for,
  /// as the inbox has them, by number; and how many others of them he may not give it for now.
  ///
  /// - Throws: `notFound` for a unit or campaign there is not; `forbidden` where he holds no such right at the body;
  ///   `limit` for more cases than one call takes.
  func select(
    _ filter: CaseFilter, for kind: CaseCommand.Kind, of permission: Permission, at code: String?, by user: UserNumber
  ) throws(ServiceFault) -> (items: [CaseState], leftOut: Int) {
    let body = try state.unit(code ?? "")
    if case .denied(let denial) = policy.decide(user, .use(permission, at: body), at: now) {
      throw ServiceFault(.forbidden, state.notice(denial))
    }
    let campaign = try state.campaign(filter.campaign).code
    let matter = try filter.matter.map { text throws(ServiceFault) in try RequestWord.matter(text) }
    let unit = try filter.unit.map { code throws(ServiceFault) in try state.unit(code) }
    let category = try RequestWord.category(filter.category)
    let waiting = state.openCases.waiting(at: body).filter { item in
      item.campaign == campaign && (matter == nil || item.matter == matter)
        && unit.map { state.tree.isInside(item.unit, subtreeOf: $0) } != false
        && (category == nil || state.tree[item.unit].category == category)
        && (filter.proposedGrade == nil || item.proposedGrade == filter.proposedGrade)
        && item.awaits(kind, of: body)
    }
    let desk = CaseDesk(state: state, now: now)
    let items = waiting.filter { desk.mayGive(kind, $0, at: body, user: user) }
    guard items.count <= BulkLimit.cases else { throw ServiceFault.tooManyCases(items.count) }
    return (items, waiting.count - items.count)
  }
}

extension CaseState {
  /// Whether a body is waited for with an act.
  fileprivate func awaits(_ kind: CaseCommand.Kind, of body: UnitIndex) -> Bool {
    if kind == .file {
      return steps.contains { $0.action == .file && $0.place(of: body).map { $0.answer == nil } ?? false }
    }
    guard let step = currentStep else { return false }
    return step.action.rawValue == kind.rawValue && step.awaited.contains(body)
  }
}
