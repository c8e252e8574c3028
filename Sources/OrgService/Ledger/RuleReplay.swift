import OrgDomain
import OrgStorage

/// Rule books, documents, schemes and local plans as the log has them: texts by their digests.
struct RuleReplay: LedgerReplay {
  private struct PlanKey: Hashable {
    let unit: UnitIndex
    let version: Int
  }

  private var books: [Int: String] = [:]
  private var documents: [String: EventBody.DocumentRow] = [:]
  private var schemes: [Int: String] = [:]
  private var plans: [PlanKey: String] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "rulebook.published":
      guard let stored = decode(EventBody.StoredRulebook.self, event) else { return false }
      books[stored.rulebook] = stored.digest
    case "document.set":
      guard let rows = decode([String: [EventBody.DocumentRow]].self, event)?["documents"] else { return false }
      for row in rows { documents[row.code] = row }
    case "scheme.published":
      guard let stored = decode(EventBody.SchemeRow.self, event) else { return false }
      schemes[stored.version] = stored.digest
    case "plan.published":
      guard let stored = decode(EventBody.PlanRow.self, event) else { return false }
      plans[PlanKey(unit: UnitIndex(rawValue: stored.unit), version: stored.version)] = stored.digest
    default: return false
    }
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    func check(_ what: String, _ text: String?, _ digest: String) {
      guard let text, Digest.hexadecimal(Array(text.utf8)) == digest else {
        problems.append(.init("\(what) differs from the log"))
        return
      }
    }
    for (version, digest) in books.sorted(by: { $0.key < $1.key }) {
      check("rule book \(version)", try tables.rulebook(version: version)?.text, digest)
    }
    for (version, digest) in schemes.sorted(by: { $0.key < $1.key }) {
      check("scheme \(version)", try tables.scheme(version: version)?.text, digest)
    }
    for (key, digest) in plans.sorted(by: { ($0.key.unit, $0.key.version) < ($1.key.unit, $1.key.version) }) {
      let text = try tables.plan(of: key.unit, version: key.version)?.text
      check("plan \(key.version) of unit \(key.unit.rawValue)", text, digest)
    }
    return problems + (try unknown(tables))
  }

  /// What stands in the file though the log has nothing of it.
  private func unknown(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    if try tables.rulebook(version: nil)?.version != books.keys.max() {
      problems.append(.init("the newest rule book differs from the log"))
    }
    if try tables.scheme(version: nil)?.version != schemes.keys.max() {
      problems.append(.init("the newest scheme differs from the log"))
    }
    let newest = Dictionary(plans.keys.map { ($0.unit, $0.version) }, uniquingKeysWith: max)
    if Dictionary(uniqueKeysWithValues: try tables.newestPlans().map { ($0.unit, $0.version) }) != newest {
      problems.append(.init("the newest plans differ from the log"))
    }
    let storedDocuments = try tables.documents().map(EventBody.DocumentRow.init).map { ($0.code, $0) }
    if Dictionary(storedDocuments, uniquingKeysWith: { first, _ in first }) != documents {
      problems.append(.init("the documents differ from the log"))
    }
    return problems
  }
}
