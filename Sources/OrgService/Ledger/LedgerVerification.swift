import Foundation
import OrgDomain
package import OrgStorage

/// Recomputes the hash chain, replays the events through `apply` (never `decide`), and compares the result with the
/// rows (DESIGN 7).
package struct LedgerVerification {
  package struct Problem: Equatable, Sendable {
    /// The event at fault; 0 where it is a row.
    package let sequence: Int64
    package let text: String
  }

  package struct Report: Equatable, Sendable {
    package var events = 0
    package var lastHash = EventLink.origin.hash
    package var problems: [Problem] = []
  }

  private let tables: TenantTables
  private var report = Report()
  private var units: [UnitIndex: OrgDomain.Unit] = [:]
  private var grants: [GrantNumber: Grant] = [:]
  private var users: [UserNumber: UserCode] = [:]
  private var cases: [CaseNumber: CaseState] = [:]
  private var books: [Int: String] = [:]
  private var settings: String?
  private var tokens: [String: UserNumber] = [:]
  private var documents: [String: EventBody.DocumentRow] = [:]
  private var campaigns: [String: EventBody.CampaignRow] = [:]
  private var documentDigests: [CaseNumber: [String]] = [:]
  private var remarkDigests: [CaseNumber: [Int64: String]] = [:]

  package init(tables: TenantTables) { self.tables = tables }

  /// Reads the whole log once, in pages.
  package consuming func run() throws -> Report {
    var last: Int64 = 0
    while true {
      let page = try tables.events(after: last, limit: 1_000, caseNumber: nil)
      for event in page {
        checkChain(event, after: last)
        replay(event)
        last = event.seq
      }
      if page.count < 1_000 { break }
    }
    try compareRows()
    return report
  }

  private mutating func note(_ sequence: Int64, _ text: String) {
    report.problems.append(Problem(sequence: sequence, text: text))
  }

  private mutating func checkChain(_ event: EventRecord, after last: Int64) {
    report.events += 1
    if event.seq != last + 1 { note(event.seq, "events are missing before this one") }
    if event.previousHash != report.lastHash { note(event.seq, "does not continue the chain") }
    if event.hash != EventChain.hash(of: event) { note(event.seq, "its bytes do not give its hash") }
    report.lastHash = event.hash
  }

  // MARK: - Replaying

  private mutating func replay(_ event: EventRecord) {
    let isUnderstood: Bool
    switch event.kind {
    case "unit.founded", "unit.amended": isUnderstood = replayUnits(event)
    case "grant.given": isUnderstood = replayGrants(event)
    case "grant.revoked": isUnderstood = replayRevocations(event)
    case "user.added": isUnderstood = replayUsers(event)
    case "rulebook.published": isUnderstood = replayBook(event)
    case "tenant.settings": isUnderstood = replaySettings(event)
    case "token.issued", "token.revoked": isUnderstood = replayTokens(event)
    case "document.set", "campaign.set": isUnderstood = replayLists(event)
    case "user.renamed": isUnderstood = decode([String: [Int64]].self, event)?["users"] != nil
    default: isUnderstood = event.kind.hasPrefix("case.") && replayCase(event)
    }
    if !isUnderstood { note(event.seq, "its body cannot be replayed: \(event.kind) version \(event.version)") }
  }

  private func decode<Body: Decodable>(_ type: Body.Type, _ event: EventRecord) -> Body? {
    try? JSONDecoder().decode(type, from: Data(event.body))
  }

  private mutating func replayUnits(_ event: EventRecord) -> Bool {
    guard let stored = decode([String: [StoredUnit]].self, event)?["units"] else { return false }
    for row in stored {
      guard let unit = row.value else { return false }
      units[UnitIndex(rawValue: row.unit)] = unit
    }
    return true
  }

  private mutating func replayGrants(_ event: EventRecord) -> Bool {
    guard let stored = decode([String: [StoredGrant]].self, event)?["grants"] else { return false }
    for row in stored {
      guard let grant = row.value else { return false }
      grants[grant.number] = grant
    }
    return true
  }

  private mutating func replayRevocations(_ event: EventRecord) -> Bool {
    guard let numbers = decode([String: [Int64]].self, event)?["grants"] else { return false }
    for number in numbers { grants[GrantNumber(rawValue: number)] = nil }
    return true
  }

  private mutating func replayUsers(_ event: EventRecord) -> Bool {
    guard let stored = decode([String: [EventBody.StoredUser]].self, event)?["users"] else { return false }
    for row in stored {
      guard let code = UserCode(row.code) else { return false }
      users[UserNumber(rawValue: row.user)] = code
    }
    return true
  }

  private mutating func replaySettings(_ event: EventRecord) -> Bool {
    settings = decode(EventBody.StoredSettings.self, event)?.text
    return settings != nil
  }

  private mutating func replayTokens(_ event: EventRecord) -> Bool {
    if let token = decode(EventBody.TokenRow.self, event) {
      tokens[token.digest] = UserNumber(rawValue: token.user)
      return true
    }
    guard let user = decode([String: Int64].self, event)?["user"].map(UserNumber.init(rawValue:)) else { return false }
    tokens = tokens.filter { $0.value != user }
    return true
  }

  private mutating func replayLists(_ event: EventRecord) -> Bool {
    if let rows = decode([String: [EventBody.DocumentRow]].self, event)?["documents"] {
      for row in rows { documents[row.code] = row }
      return true
    }
    guard let rows = decode([String: [EventBody.CampaignRow]].self, event)?["campaigns"] else { return false }
    for row in rows { campaigns[row.code] = row }
    return true
  }

  private mutating func replayBook(_ event: EventRecord) -> Bool {
    guard let stored = decode(EventBody.StoredRulebook.self, event) else { return false }
    books[stored.rulebook] = stored.digest
    return true
  }

  private mutating func replayCase(_ event: EventRecord) -> Bool {
    guard let stored = decode(StoredCaseEvent.self, event), let value = stored.value, let number = event.caseNumber
    else { return false }
    if case .created = value {
      guard let unit = stored.unit, let matter = stored.matter,
        let campaign = stored.campaign.flatMap({ CampaignCode($0) })
      else { return false }
      cases[number] = CaseState(
        number: number, unit: UnitIndex(rawValue: unit), matter: Matter(rawValue: matter), campaign: campaign)
    }
    guard var state = cases[number] else { return false }
    state.apply(value)
    cases[number] = state
    if let digest = stored.documentDigest { documentDigests[number, default: []].append(digest) }
    if let digest = stored.remarkDigest { remarkDigests[number, default: [:]][event.seq] = digest }
    return true
  }

  // MARK: - Comparing

  private mutating func compareRows() throws {
    let storedUnits = try tables.units()
    if storedUnits.count != units.count { note(0, "\(storedUnits.count) units are stored, the log has \(units.count)") }
    for (position, unit) in storedUnits.enumerated() where units[UnitIndex(position)] != unit {
      note(0, "unit \(unit.code) differs from the log")
    }
    let storedGrants = try tables.grants()
    if Set(storedGrants.map(\.number)) != Set(grants.keys) { note(0, "the grants differ from the log") }
    for grant in storedGrants where grants[grant.number] != grant {
      note(0, "grant \(grant.number.rawValue) differs from the log")
    }
    let storedUsers = try tables.users().map { ($0.0.number, $0.0.code) }
    if Dictionary(uniqueKeysWithValues: storedUsers) != users { note(0, "the users differ from the log") }
    for (version, digest) in books.sorted(by: { $0.key < $1.key }) {
      guard let text = try tables.rulebook(version: version)?.text, Digest.hexadecimal(Array(text.utf8)) == digest
      else {
        note(0, "rule book \(version) differs from the log")
        continue
      }
    }
    try compareSettings()
    try compareCases()
  }

  private mutating func compareSettings() throws {
    if try tables.vocabularyText() != settings { note(0, "the tenant's settings differ from the log") }
    let storedTokens = try tables.tokens().map { (Digest.text($0.0.bytes), $0.1) }
    if Dictionary(storedTokens, uniquingKeysWith: { first, _ in first }) != tokens {
      note(0, "the tokens differ from the log")
    }
    let storedDocuments = try tables.documents().map(EventBody.DocumentRow.init).map { ($0.code, $0) }
    if Dictionary(storedDocuments, uniquingKeysWith: { first, _ in first }) != documents {
      note(0, "the documents differ from the log")
    }
    let storedCampaigns = try tables.campaigns().map {
      ($0.code.text, EventBody.CampaignRow(code: $0.code.text, name: $0.name, year: $0.year))
    }
    if Dictionary(storedCampaigns, uniquingKeysWith: { first, _ in first }) != campaigns {
      note(0, "the campaigns differ from the log")
    }
  }

  /// Compares the texts beside the log with their salted digests in it.
  private mutating func compareTexts(of number: CaseNumber) throws {
    let documents = try tables.documents(number).map { Digest.hexadecimal($0.salt + Array($0.text.utf8)) }
    if documents != documentDigests[number] ?? [] {
      note(0, "the document of case \(number.rawValue) differs from the log")
    }
    let salts = try tables.remarkSalts(number)
    let remarks = try tables.remarks(number).map { sequence, text in
      (sequence, Digest.hexadecimal((salts[sequence] ?? []) + Array(text.utf8)))
    }
    let known = remarkDigests[number] ?? [:]
    for (sequence, digest) in remarks where known[sequence] != digest {
      note(sequence, "the remark beside it differs from the log")
    }
    if remarks.count != known.count { note(0, "remarks of case \(number.rawValue) are missing") }
  }

  private mutating func compareCases() throws {
    var seen = 0
    var last: CaseNumber?
    while true {
      let page = try tables.cases(after: last, limit: 1_000, matter: nil, campaign: nil, unit: nil)
      for state in page where cases[state.number] != state {
        note(0, "case \(state.number.rawValue) differs from the log")
      }
      for state in page { try compareTexts(of: state.number) }
      seen += page.count
      last = page.last?.number
      if page.count < 1_000 { break }
    }
    if seen != cases.count { note(0, "\(seen) cases are stored, the log has \(cases.count)") }
  }
}
