import OrgDomain
import OrgStorage

/// Rosters as the log has them.
struct MemberReplay: LedgerReplay {
  private struct Member {
    var membership: Membership
    var digest: Fingerprint
  }

  /// A SHA-256 in 32 bytes: one is kept of every member.
  private struct Fingerprint: Equatable {
    private var words = SIMD4<UInt64>.zero

    /// Nil where the text is none.
    init?(_ text: String) {
      guard let bytes = Digest.bytes(hexadecimal: text), bytes.count == 32 else { return nil }
      for (place, byte) in bytes.enumerated() { words[place / 8] = words[place / 8] << 8 | UInt64(byte) }
    }
  }

  private var members: [MemberNumber: Member] = [:]
  /// Whose names were emptied by rule.
  private(set) var erased: Set<MemberNumber> = []

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "member.set": return replayRows(event)
    case "member.erased":
      guard let number = decode([String: Int64].self, event)?["member"] else { return false }
      return members[MemberNumber(rawValue: number)] != nil && erased.insert(MemberNumber(rawValue: number)).inserted
    default: return false
    }
  }

  private mutating func replayRows(_ event: EventRecord) -> Bool {
    guard let rows = decode([String: [EventBody.MemberRow]].self, event)?["members"] else { return false }
    for row in rows {
      let number = MemberNumber(rawValue: row.member)
      guard let membership = row.membership, let digest = row.digest.map(Fingerprint.init) ?? members[number]?.digest
      else { return false }
      members[number] = Member(membership: membership, digest: digest)
    }
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var last: MemberNumber?
    var count = 0
    while true {
      let page = try tables.members(after: last, limit: 1_000)
      for member in page where !isAsLogged(member) {
        problems.append(.init("member \(member.number.rawValue) differs from the log"))
      }
      count += page.count
      last = page.last?.number
      if page.count < 1_000 { break }
    }
    if count != members.count { problems.append(.init("\(count) members are stored, the log has \(members.count)")) }
    return problems
  }

  private func isAsLogged(_ stored: StoredMember) -> Bool {
    guard let member = members[stored.number], member.membership == stored.membership else { return false }
    if erased.contains(stored.number) { return stored.identity.name == nil }
    return stored.identity.digest.flatMap(Fingerprint.init) == member.digest
  }
}

/// The days of elections as the log has them.
struct TermReplay: LedgerReplay {
  private var elected: [UnitIndex: Day] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    guard event.kind == "term.recorded", let rows = decode([String: [EventBody.TermRow]].self, event)?["terms"]
    else { return false }
    for row in rows {
      guard let day = Day(row.elected) else { return false }
      elected[UnitIndex(rawValue: row.unit)] = day
    }
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    try tables.elected() == elected ? [] : [.init("the days of elections differ from the log")]
  }
}
