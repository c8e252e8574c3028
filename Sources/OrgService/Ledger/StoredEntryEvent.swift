import OrgDomain

/// The making of an entry as the log carries it. Its free texts stand beside the log.
struct StoredEntryMaking: Codable, Equatable, Sendable {
  var entry: Int64
  var kind: String
  var unit: UInt32
  var body: UInt32
  var campaign: String
  var `case`: Int64?
  var parent: Int64?
  var author: Int64
  var due: String?
  var content: StoredEntryContent
  /// SHA-256 over salt and texts, hexadecimal.
  var textDigest: String?

  init(_ entry: Entry, textDigest: String?) {
    self.entry = entry.number.rawValue
    kind = entry.kind.rawValue
    unit = entry.unit.rawValue
    body = entry.body.rawValue
    campaign = entry.campaign.text
    `case` = entry.item?.rawValue
    parent = entry.parent?.rawValue
    author = entry.author.rawValue
    due = entry.due?.description
    content = StoredEntryContent(of: entry)
    self.textDigest = textDigest
  }

  /// The entry as it was made; nil where the body was not written by this product.
  var value: Entry? {
    guard let value = EntryKind(rawValue: kind).flatMap({ content.value(of: $0) }),
      let campaign = CampaignCode(campaign)
    else { return nil }
    var made = Entry(
      number: EntryNumber(rawValue: entry), unit: UnitIndex(rawValue: unit), body: UnitIndex(rawValue: body),
      campaign: campaign, item: `case`.map(CaseNumber.init(rawValue:)), parent: parent.map(EntryNumber.init(rawValue:)),
      author: UserNumber(rawValue: author), content: value, due: due.flatMap { Day($0) },
      attachments: content.attachmentNumbers)
    made.apply(.made)
    return made
  }
}

/// What happened to an entry after it was made, as the log carries it.
struct StoredEntryEvent: Codable, Equatable, Sendable {
  let name: Name
  var entry: Int64
  var user: Int64
  var body: UInt32?
  var count: Int?
  /// The units that stand in the place of those that are gone.
  var unit: UInt32?
  var helper: UInt32?
  /// SHA-256 over salt and texts, hexadecimal.
  var textDigest: String?

  enum Name: String, CaseIterable, Codable, Sendable {
    case progressed, fulfilled, reported, closed, sentBack, dismissed, carried
  }

  private enum CodingKeys: String, CodingKey {
    case name = "kind"
    case entry, user, body, count, unit, helper, textDigest
  }

  /// Nil for the making, which has a body of its own.
  init?(_ event: EntryEvent, of number: EntryNumber, textDigest: String?) {
    let person: UserNumber
    switch event {
    case .made: return nil
    case .progressed(let user): (name, person) = (.progressed, user)
    case .fulfilled(let count, let user): (name, person, self.count) = (.fulfilled, user, count)
    case .reported(let user): (name, person) = (.reported, user)
    case .closed(let user, let body): (name, person, self.body) = (.closed, user, body.rawValue)
    case .sentBack(let user, let body): (name, person, self.body) = (.sentBack, user, body.rawValue)
    case .dismissed(let user, let body): (name, person, self.body) = (.dismissed, user, body.rawValue)
    case .carried(let unit, let body, let helper, let user):
      (name, person, self.body) = (.carried, user, body.rawValue)
      self.unit = unit.rawValue
      self.helper = helper?.rawValue
    }
    entry = number.rawValue
    self.user = person.rawValue
    self.textDigest = textDigest
  }

  /// The event again; nil where the body was not written by this product.
  var value: EntryEvent? {
    let user = UserNumber(rawValue: user)
    let place = body.map(UnitIndex.init(rawValue:))
    switch name {
    case .progressed: return .progressed(by: user)
    case .fulfilled: return count.flatMap { $0 >= 1 && $0 <= Int(Int32.max) ? .fulfilled($0, by: user) : nil }
    case .reported: return .reported(by: user)
    case .closed: return place.map { .closed(by: user, body: $0) }
    case .sentBack: return place.map { .sentBack(by: user, body: $0) }
    case .dismissed: return place.map { .dismissed(by: user, body: $0) }
    case .carried:
      guard let unit, let place else { return nil }
      return .carried(
        unit: UnitIndex(rawValue: unit), body: place, helper: helper.map(UnitIndex.init(rawValue:)), by: user)
    }
  }
}
