import OrgDomain
import OrgStorage

/// Cases, their texts and the grades that they gave, as the log has them.
struct CaseReplay: LedgerReplay {
  private var cases: [CaseNumber: CaseState] = [:]
  private var grades: [GradeRecord] = []
  /// The case that the last event brought to another phase or step.
  private(set) var wentOn: CaseNumber?
  private var documentDigests: [CaseNumber: [String]] = [:]
  private var remarkDigests: [CaseNumber: [Int64: String]] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    wentOn = nil
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
    let before = state
    state.apply(value)
    cases[number] = state
    if before.phase != state.phase { wentOn = number }
    if let change = GradeChange(from: before, to: state) {
      grades.append(GradeRecord(change, of: state, event: event.seq, at: event.at))
    }
    if let digest = stored.documentDigest { documentDigests[number, default: []].append(digest) }
    if let digest = stored.remarkDigest { remarkDigests[number, default: [:]][event.seq] = digest }
    return true
  }

  /// A case as the log leaves it; nil where it has none.
  func state(of number: CaseNumber) -> CaseState? { cases[number] }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var seen = 0
    var last: CaseNumber?
    while true {
      let page = try tables.cases(after: last, limit: 1_000, matter: nil, campaign: nil, unit: nil)
      for state in page {
        if cases[state.number] != state { problems.append(.init("case \(state.number.rawValue) differs from the log")) }
        problems += try problemsOfTexts(state.number, tables)
      }
      seen += page.count
      last = page.last?.number
      if page.count < 1_000 { break }
    }
    if seen != cases.count { problems.append(.init("\(seen) cases are stored, the log has \(cases.count)")) }
    if try tables.gradeRecords() != grades { problems.append(.init("the grades given differ from the log")) }
    return problems
  }

  /// Compares the texts beside the log with their salted digests in it.
  private func problemsOfTexts(
    _ number: CaseNumber, _ tables: TenantTables
  ) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    let documents = try tables.documents(number).map { Digest.hexadecimal($0.salt + Array($0.text.utf8)) }
    if documents != documentDigests[number] ?? [] {
      problems.append(.init("the document of case \(number.rawValue) differs from the log"))
    }
    let salts = try tables.remarkSalts(number)
    let remarks = try tables.remarks(number).map { sequence, text in
      (sequence, Digest.hexadecimal((salts[sequence] ?? []) + Array(text.utf8)))
    }
    let known = remarkDigests[number] ?? [:]
    for (sequence, digest) in remarks where known[sequence] != digest {
      problems.append(.init(sequence: sequence, text: "the remark beside it differs from the log"))
    }
    if remarks.count != known.count {
      problems.append(.init("remarks of case \(number.rawValue) are missing"))
    }
    return problems
  }
}
