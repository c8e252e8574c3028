import OrgAPI
import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

extension SmallTown {
  /// The small town with bodies that are found, not named: two offices concur with a firm's target, and the two-new work
  /// committee, its superior on the line of industry, decides it.
  static let findingFiles: [String: String] = {
    var files = bundle
    files["tenant.yaml", default: ""] += """

      traitGroups: {office: [front, commerce]}
      """
    files["units.csv"] = """
      code,name,kind,category,parent,traits,industry,territory,members
      CITY,市委,committee,,,,,,9
      T1,东镇党委,committee,town,CITY,,,,20
      T2,西镇党委,committee,town,CITY,,,,20
      V1,河村党支部,branch,village,T1,,,,30
      V2,山村党支部,branch,village,T1,,,,30
      V3,田村党支部,branch,village,T2,,,,25
      LEAD,两新工委,workCommittee,,CITY,,,,5
      LEAD2,新两新工委,workCommittee,,CITY,,,,5
      HELP1,统战部,department,,CITY,front,,,5
      HELP2,工商联,department,,CITY,commerce,,,5
      ORG,组织部,department,,CITY,,,,7
      FIRM,机械厂党支部,branch,privateEnterprise,CITY,,LEAD,,12
      """
    files["rulebook.yaml"] = """
      rules:
        - id: target-village
          matter: target
          subject: {category: village}
          steps: [{action: decide, body: {superior: affiliation}}, {action: file, body: {office: front}, absent: drop}]
          basis: {document: notice, clause: 四}
        - id: target-town
          matter: target
          subject: {category: town}
          steps: [{action: decide, body: root}]
          basis: {document: notice, clause: 四}
        - id: target-firm
          matter: target
          subject: {category: privateEnterprise}
          steps:
            - {action: concur, bodies: [{office: front}, {office: commerce}], absent: drop}
            - {action: decide, body: {superior: industry}}
          basis: {document: notice, clause: 四}
        - id: letter
          matter: letter
          subject: {category: village}
          steps: [{action: sign, body: {superior: affiliation}}]
          basis: {document: notice, clause: 四}
      """
    return files
  }()

  static func finding() async throws -> SmallTown { try await SmallTown(findingFiles) }

  func merge(
    _ units: [String], into: String, _ cases: Wire.Handover = .carry, entries: Wire.Handover = .carry,
    grants: Wire.Handover = .carry, letters: Wire.Handover = .carry, clashes: Wire.ClashRule? = nil,
    reason: String? = nil, on: String? = nil, dryRun: Bool? = nil, as user: String = "admin"
  ) async throws -> UnitsRestructured {
    try await tenant.mergeUnits(
      UnitMerge.Params(
        units: units, into: into, cases: cases, entries: entries, grants: grants, letters: letters, clashes: clashes,
        reason: reason, on: on, dryRun: dryRun), try caller(user)
    ).decoded(UnitsRestructured.self)
  }

  func dissolve(
    _ unit: String, to successor: String, shares: [UnitShare]? = nil, on: String? = nil, dryRun: Bool? = nil,
    as user: String = "admin"
  ) async throws -> UnitsRestructured {
    try await tenant.dissolveUnit(
      UnitDissolve.Params(
        unit: unit, successor: successor, shares: shares, cases: .carry, entries: .carry, grants: .carry,
        letters: .carry, on: on, dryRun: dryRun), try caller(user)
    ).decoded(UnitsRestructured.self)
  }

  func view(_ item: String, as user: String = "auditor") async throws -> CaseView {
    try await tenant.getCase(CaseGet.Params(case: item), caller(user))
  }

  func unit(_ code: String) async throws -> UnitView {
    try await tenant.getUnit(UnitGet.Params(unit: code), caller("auditor"))
  }

  /// Whether log, rows and memory agree.
  func expectSound() async throws {
    #expect(try await verify().problems == [])
    let stored = try await stored()
    #expect(stored.openCases.all == tenant.state.openCases.all)
    #expect(stored.tree.indices.map { stored.tree[$0] } == tenant.state.tree.indices.map { tenant.state.tree[$0] })
    #expect(stored.access.allGrants == tenant.state.access.allGrants)
    #expect(stored.nextDue == tenant.state.nextDue)
    #expect(stored.permits == tenant.state.permits)
    #expect(stored.helps == tenant.state.helps)
    #expect(stored.openCases.bookVersions == tenant.state.openCases.bookVersions)
  }

  func fault(_ body: () async throws -> Void) async throws -> ServiceFault {
    do {
      try await body()
    } catch let fault as ServiceFault {
      return fault
    }
    throw NotRefused()
  }

  struct NotRefused: Error {}
}
