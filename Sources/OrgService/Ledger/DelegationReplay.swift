import OrgDomain
import OrgStorage

/// Delegations as the log has them.
struct DelegationReplay: LedgerReplay {
  private var delegations: [DelegationNumber: Delegation] = [:]
  /// Of why people are away, by event.
  private var remarkDigests: [Int64: String] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "delegation.made":
      guard let stored = decode(StoredDelegation.self, event) else { return false }
      delegations[stored.value.number] = stored.value
      remarkDigests[event.seq] = stored.reasonDigest
      return true
    case "delegation.ended": return replayEnd(event)
    default: return false
    }
  }

  private mutating func replayEnd(_ event: EventRecord) -> Bool {
    guard let stored = decode(StoredDelegationEnd.self, event) else { return false }
    let number = DelegationNumber(rawValue: stored.delegation)
    guard var delegation = delegations[number] else { return false }
    delegation.end = Instant(milliseconds: stored.end)
    delegations[number] = delegation.start < delegation.end ? delegation : nil
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    if try tables.delegations() != delegations.values.sorted(by: { $0.number < $1.number }) {
      problems.append(.init("the delegations differ from the log"))
    }
    let remarks = try tables.delegationRemarks().mapValues { Digest.hexadecimal($0.salt + Array($0.text.utf8)) }
    if remarks != remarkDigests { problems.append(.init("why people are away differs from the log")) }
    return problems
  }
}
