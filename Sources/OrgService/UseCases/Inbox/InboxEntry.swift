import OrgDomain

/// A case in a box, with what is awaited of whom; neither where it waits for nobody.
struct InboxEntry {
  let item: CaseState
  let key: InboxKey
  let kind: CaseCommand.Kind?
  let body: UnitIndex?

  /// One of several of its case.
  init(_ item: CaseState, _ kind: CaseCommand.Kind, at body: UnitIndex) {
    self.item = item
    self.kind = kind
    self.body = body
    key = InboxKey(number: item.number, kind: kind, body: body)
  }

  /// The only one of its case.
  init(only item: CaseState, _ kind: CaseCommand.Kind?, at body: UnitIndex?) {
    self.item = item
    self.kind = kind
    self.body = body
    key = InboxKey(number: item.number)
  }
}

extension CaseState {
  /// What the case waits for, and of whom: what its step asks of its bodies and of signers
  /// beside them, or the subject's submission.
  var awaitedActs: [(kind: CaseCommand.Kind, body: UnitIndex)] {
    switch phase {
    case .draft, .returned: return [(hasDocument ? .submit : .save, unit)]
    case .inReview:
      guard let step = currentStep, let kind = CaseCommand.Kind(rawValue: step.action.rawValue) else { return [] }
      return step.awaited.map { (kind, $0) } + step.awaitedSigners.map { (.sign, $0) }
    case .decided, .published, .closed, .withdrawn: return []
    }
  }
}
