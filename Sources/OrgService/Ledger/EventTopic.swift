/// What an event speaks of: the noun of its kind. Who may see it in a feed is decided by this.
enum EventTopic: String, CaseIterable, Sendable {
  case tenant, unit, user, token, grant, rulebook, document, campaign, scheme, plan, history, `case`, entry
  case calendar, telling, attachment, delegation, change, member, term

  /// The topic of a stored kind such as `case.decided`; nil for a kind that this product does not write.
  init?(kind: String) {
    self.init(rawValue: String(kind.prefix { $0 != "." }))
  }
}

extension EventBody {
  /// Exhaustive, so that a new kind of event cannot be forgotten where it is decided who may see it.
  var topic: EventTopic {
    switch self {
    case .settings: .tenant
    case .unitsFounded, .unitsAmended, .restructured: .unit
    case .changeOrdered, .changeEnded: .change
    case .usersAdded, .usersRenamed: .user
    case .tokenIssued, .tokensRevoked: .token
    case .grantsGiven, .grantsRevoked: .grant
    case .rulebookPublished: .rulebook
    case .documentsSet: .document
    case .campaignsSet, .campaignOpened, .campaignPhase, .campaignClosed: .campaign
    case .schemePublished: .scheme
    case .planPublished: .plan
    case .historySet: .history
    case .caseEvent: .case
    case .entryMade, .entryEvent: .entry
    case .calendarSet, .calendarCleared: .calendar
    case .caseTelling: .telling
    case .delegationMade, .delegationEnded: .delegation
    case .membersSet, .memberErased: .member
    case .termsRecorded: .term
    case .attachmentAdded, .attachmentBound: .attachment
    }
  }
}
