/// An entry's number in the store, from 1; its id on the wire.
public struct EntryNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: EntryNumber, right: EntryNumber) -> Bool { left.rawValue < right.rawValue }
}

/// Where an entry stands.
public enum EntryPhase: String, CaseIterable, Sendable {
  /// Something is still to be done.
  case open
  /// Said to be done; the body above has not confirmed it (销号).
  case reported
  /// Done, confirmed, ended or answered.
  case closed
  /// Not upheld, or taken back.
  case dismissed
}

/// One line of the ledger (台账): a problem, a measure, a commitment, a ballot … of one unit in one campaign. Built by
/// applying its events from the first; free text stands beside the log.
public struct Entry: Equatable, Sendable {
  public let number: EntryNumber
  /// Whom it is about.
  public internal(set) var unit: UnitIndex
  /// The body for which it was written: the unit itself, or a body above it.
  public internal(set) var body: UnitIndex
  public let campaign: CampaignCode
  /// The case it belongs to, where it is evidence, an objection or the like.
  public let item: CaseNumber?
  /// The entry it belongs to: a measure's problem, a comment's commitment.
  public let parent: EntryNumber?
  public let author: UserNumber
  /// The documents that go with it.
  public let attachments: [AttachmentNumber]
  public internal(set) var content: EntryContent
  public internal(set) var phase: EntryPhase
  /// When it is to be done; the end of that day.
  public internal(set) var due: Day?
  /// Of a counted commitment or record: how many are fulfilled.
  public internal(set) var fulfilled: Int = 0
  /// From 1; every event makes the next. Guards each write.
  public internal(set) var revision: Int64 = 0

  public init(
    number: EntryNumber, unit: UnitIndex, body: UnitIndex, campaign: CampaignCode, item: CaseNumber? = nil,
    parent: EntryNumber? = nil, author: UserNumber, content: EntryContent, due: Day? = nil,
    attachments: [AttachmentNumber] = []
  ) {
    self.number = number
    self.unit = unit
    self.body = body
    self.campaign = campaign
    self.item = item
    self.parent = parent
    self.author = author
    self.content = content
    self.due = due
    self.attachments = attachments
    phase = content.kind.firstPhase
  }

  public var kind: EntryKind { content.kind }
}
