public import OrgDomain

/// A line of the ledger as its row has it.
public struct StoredEntry: Equatable, Sendable {
  public let number: EntryNumber
  public let kind: EntryKind
  public let unit: UnitIndex
  public let body: UnitIndex
  public let campaign: CampaignCode
  public let item: CaseNumber?
  public let parent: EntryNumber?
  public let author: UserNumber
  public var phase: EntryPhase
  public var due: Day?
  /// What is counted of it; 0 where nothing is.
  public var quantity: Int
  /// 0 to `quantity`.
  public var fulfilled: Int
  /// From 1.
  public var revision: Int64
  /// Numbers and codes, as the caller writes them.
  public var content: String
  public let createdAt: Instant
  public var updatedAt: Instant

  public init(
    number: EntryNumber, kind: EntryKind, unit: UnitIndex, body: UnitIndex, campaign: CampaignCode,
    item: CaseNumber? = nil, parent: EntryNumber? = nil, author: UserNumber, phase: EntryPhase, due: Day? = nil,
    quantity: Int = 0, fulfilled: Int = 0, revision: Int64, content: String, createdAt: Instant, updatedAt: Instant
  ) {
    self.number = number
    self.kind = kind
    self.unit = unit
    self.body = body
    self.campaign = campaign
    self.item = item
    self.parent = parent
    self.author = author
    self.phase = phase
    self.due = due
    self.quantity = quantity
    self.fulfilled = fulfilled
    self.revision = revision
    self.content = content
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}
