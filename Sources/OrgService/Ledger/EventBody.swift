import OrgDomain
import OrgStorage

/// What stands in an event's body, by kind. Codes, numbers and salted digests only: never a person's name or free text
/// about a person (DESIGN 7). The format of a kind never changes; a new one gets a new version.
enum EventBody: Equatable, Sendable {
  case settings(StoredSettings)
  case unitsFounded([StoredUnit])
  case unitsAmended([StoredUnit])
  case usersAdded([StoredUser])
  /// The names of these users changed; the names stand beside the log.
  case usersRenamed([Int64])
  case tokenIssued(TokenRow)
  /// Every token of the user ended.
  case tokensRevoked(user: Int64)
  case grantsGiven([StoredGrant])
  case grantsRevoked([Int64])
  case delegationMade(StoredDelegation)
  case delegationEnded(StoredDelegationEnd)
  case rulebookPublished(StoredRulebook)
  case documentsSet([DocumentRow])
  case campaignsSet([CampaignRow])
  case caseEvent(StoredCaseEvent)
  case schemePublished(SchemeRow)
  case planPublished(PlanRow)
  case historySet([HistoryRow])
  case campaignOpened(CampaignOpening)
  case campaignPhase(CampaignPhaseRow)
  case campaignClosed(String)
  case entryMade(StoredEntryMaking)
  case entryEvent(StoredEntryEvent)
  case calendarSet([CalendarRow])
  /// These dates follow the week again.
  case calendarCleared([String])
  case caseTelling(StoredCaseTelling)
  case attachmentAdded(AttachmentRow)
  case attachmentBound(AttachmentBinding)
  case restructured(StoredRestructuring)
  case changeOrdered(ChangeOrder)
  case changeEnded(ChangeEnd)
  case membersSet([MemberRow])
  /// The member's name was emptied by rule.
  case memberErased(Int64)
  case termsRecorded([TermRow])

  static let version = 1

  struct StoredSettings: Codable, Equatable, Sendable { let text: String }

  struct StoredUser: Codable, Equatable, Sendable {
    let user: Int64
    let code: String
  }

  struct StoredRulebook: Codable, Equatable, Sendable {
    let rulebook: Int
    /// SHA-256 of the book's text, hexadecimal.
    let digest: String
  }

  struct CampaignRow: Codable, Equatable, Sendable {
    let code: String
    let name: String
    let year: Int
  }

  struct TokenRow: Codable, Equatable, Sendable {
    let user: Int64
    /// SHA-256 of the token, hexadecimal.
    let digest: String
  }

  /// A legal document without its signer, who is a person.
  struct DocumentRow: Codable, Equatable, Sendable {
    let code: String
    let title: String
    let issuer: String
    let number: String?
    let issuedOn: String?
    let printedOn: String?
    let draft: Bool
  }

  var kind: String {
    switch self {
    case .settings: "tenant.settings"
    case .unitsFounded: "unit.founded"
    case .unitsAmended: "unit.amended"
    case .usersAdded: "user.added"
    case .usersRenamed: "user.renamed"
    case .tokenIssued: "token.issued"
    case .tokensRevoked: "token.revoked"
    case .grantsGiven: "grant.given"
    case .grantsRevoked: "grant.revoked"
    case .delegationMade: "delegation.made"
    case .delegationEnded: "delegation.ended"
    case .rulebookPublished: "rulebook.published"
    case .documentsSet: "document.set"
    case .campaignsSet: "campaign.set"
    case .caseEvent(let event): "case." + event.kind
    case .schemePublished: "scheme.published"
    case .planPublished: "plan.published"
    case .historySet: "history.set"
    case .campaignOpened: "campaign.opened"
    case .campaignPhase: "campaign.phase"
    case .campaignClosed: "campaign.closed"
    case .entryMade: "entry.made"
    case .entryEvent(let event): "entry." + event.name.rawValue
    case .calendarSet: "calendar.set"
    case .calendarCleared: "calendar.cleared"
    case .caseTelling(let telling): "telling." + telling.name.rawValue
    case .attachmentAdded: "attachment.added"
    case .attachmentBound: "attachment.bound"
    case .restructured(let value): "unit." + value.manner
    case .changeOrdered: "change.ordered"
    case .changeEnded(let value): "change." + value.state
    case .membersSet: "member.set"
    case .memberErased: "member.erased"
    case .termsRecorded: "term.recorded"
    }
  }

  func encoded() throws -> [UInt8] {
    switch self {
    case .settings(let value): try JSONText.encode(value)
    case .unitsFounded(let value), .unitsAmended(let value): try JSONText.encode(["units": value])
    case .usersAdded(let value): try JSONText.encode(["users": value])
    case .usersRenamed(let value): try JSONText.encode(["users": value])
    case .tokenIssued(let value): try JSONText.encode(value)
    case .tokensRevoked(let user): try JSONText.encode(["user": user])
    case .grantsGiven(let value): try JSONText.encode(["grants": value])
    case .grantsRevoked(let value): try JSONText.encode(["grants": value])
    case .delegationMade(let value): try JSONText.encode(value)
    case .delegationEnded(let value): try JSONText.encode(value)
    case .rulebookPublished(let value): try JSONText.encode(value)
    case .documentsSet(let value): try JSONText.encode(["documents": value])
    case .campaignsSet(let value): try JSONText.encode(["campaigns": value])
    case .caseEvent(let value): try JSONText.encode(value)
    case .schemePublished(let value): try JSONText.encode(value)
    case .planPublished(let value): try JSONText.encode(value)
    case .historySet(let value): try JSONText.encode(["rows": value])
    case .campaignOpened(let value): try JSONText.encode(value)
    case .campaignPhase(let value): try JSONText.encode(value)
    case .campaignClosed(let campaign): try JSONText.encode(["campaign": campaign])
    case .entryMade(let value): try JSONText.encode(value)
    case .entryEvent(let value): try JSONText.encode(value)
    case .calendarSet(let value): try JSONText.encode(["days": value])
    case .calendarCleared(let value): try JSONText.encode(["days": value])
    case .caseTelling(let value): try JSONText.encode(value)
    case .attachmentAdded(let value): try JSONText.encode(value)
    case .attachmentBound(let value): try JSONText.encode(value)
    case .restructured(let value): try JSONText.encode(value)
    case .changeOrdered(let value): try JSONText.encode(value)
    case .changeEnded(let value): try JSONText.encode(value)
    case .membersSet(let value): try JSONText.encode(["members": value])
    case .memberErased(let member): try JSONText.encode(["member": member])
    case .termsRecorded(let value): try JSONText.encode(["terms": value])
    }
  }
}

extension EventBody.DocumentRow {
  init(_ document: StoredDocument) {
    self.init(
      code: document.code.text, title: document.title, issuer: document.issuer, number: document.number,
      issuedOn: document.issuedOn, printedOn: document.printedOn, draft: document.isDraft)
  }
}
