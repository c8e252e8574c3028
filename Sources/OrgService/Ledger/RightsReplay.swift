import OrgDomain
import OrgStorage

/// Users, tokens and grants as the log has them.
struct RightsReplay: LedgerReplay {
  private var users: [UserNumber: UserCode] = [:]
  private var tokens: [String: UserNumber] = [:]
  private var grants: [GrantNumber: Grant] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "user.added": replayUsers(event)
    case "user.renamed": decode([String: [Int64]].self, event)?["users"] != nil
    case "token.issued", "token.revoked": replayTokens(event)
    case "grant.given": replayGrants(event)
    case "grant.revoked": replayRevocations(event)
    default: false
    }
  }

  private mutating func replayUsers(_ event: EventRecord) -> Bool {
    guard let stored = decode([String: [EventBody.StoredUser]].self, event)?["users"] else { return false }
    for row in stored {
      guard let code = UserCode(row.code) else { return false }
      users[UserNumber(rawValue: row.user)] = code
    }
    return true
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

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    let storedGrants = try tables.grants()
    if Set(storedGrants.map(\.number)) != Set(grants.keys) { problems.append(.init("the grants differ from the log")) }
    for grant in storedGrants where grants[grant.number] != grant {
      problems.append(.init("grant \(grant.number.rawValue) differs from the log"))
    }
    let storedUsers = try tables.users().map { ($0.0.number, $0.0.code) }
    if Dictionary(uniqueKeysWithValues: storedUsers) != users {
      problems.append(.init("the users differ from the log"))
    }
    let storedTokens = try tables.tokens().map { (Digest.text($0.0.bytes), $0.1) }
    if Dictionary(storedTokens, uniquingKeysWith: { first, _ in first }) != tokens {
      problems.append(.init("the tokens differ from the log"))
    }
    return problems
  }
}
