import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

/// What must hold of the whole tenant at any time.
extension Judge {
  func wholeFault(in model: Model) async throws -> String? {
    let state = world.tenant.state
    if let fault = treeFault(state, model) ?? gradeFault(state, model) { return fault }
    let (problems, records) = try await world.tenant.database.read { connection in
      let tables = TenantTables(connection: connection)
      return (try LedgerVerification(tables: tables).run(), try tables.gradeRecords())
    }
    if !problems.problems.isEmpty { return "the log does not hold: \(problems.problems)" }
    if problems.events != state.lastEvent.sequence { return "\(problems.events) events" }
    return recordFault(records, state, model)
  }

  /// One superior on each line, and no way round.
  private func treeFault(_ state: TenantState, _ model: Model) -> String? {
    let tree = state.tree
    for index in tree.indices {
      let unit = tree.code(of: index).text
      func superior(_ line: Line) -> String? { tree.superior(of: index, on: line).map { tree.code(of: $0.body).text } }
      if superior(.affiliation) != model.parents[unit] {
        return "\(unit) is below \(superior(.affiliation) ?? "nothing")"
      }
      if superior(.industry) != model.industry(unit) {
        return "\(unit) belongs to \(superior(.industry) ?? "no industry")"
      }
      if Array(tree.ancestors(of: index).prefix(tree.count)).count == tree.count { return "\(unit) is above itself" }
    }
    return tree.count == model.units.count ? nil : "\(tree.count) units"
  }

  /// The grade that stands is that of the last approved decision.
  private func gradeFault(_ state: TenantState, _ model: Model) -> String? {
    for index in state.tree.indices {
      let unit = state.tree.code(of: index).text
      let standing = state.standings.standing(of: index, in: 2012, Matter(rawValue: "rating"))
      let item = model.cases.first { $0.unit == unit && $0.matter == "rating" && $0.isDone }
      if standing?.grade?.rawValue != item?.grade || (standing != nil) != (item != nil) {
        return "\(unit) stands at \(standing?.grade?.rawValue ?? "nothing"), not \(item?.grade ?? "nothing")"
      }
    }
    return nil
  }

  private func recordFault(_ records: [GradeRecord], _ state: TenantState, _ model: Model) -> String? {
    var last: [String: String] = [:]
    for record in records { last[state.tree.code(of: record.unit).text] = record.grading?.grade?.rawValue }
    let done = model.cases.filter { $0.matter == "rating" && $0.isDone }
    let wanted = done.reduce(into: [:]) { $0[$1.unit] = $1.grade }
    return last == wanted ? nil : "the grades on record are \(last), not \(wanted)"
  }

  /// Everything that somebody with the whole tenant sees; the same after the service was ended and opened again.
  func picture(of model: Model) async throws -> Picture {
    let (state, tenant) = (world.tenant.state, world.tenant)
    let admin = try world.caller(WorldPlan.administrator)
    var cases: [CaseView] = []
    for item in model.cases { cases.append(try await tenant.getCase(CaseGet.Params(case: item.id), admin)) }
    let entries = try await tenant.listEntries(LedgerList.Params(limit: 500), admin).entries
    let grants = try await tenant.listGrants(GrantList.Params(limit: 500), admin).grants
    let campaign = try await tenant.getCampaign(CampaignGet.Params(campaign: World.campaign), admin)
    return Picture(
      last: state.lastEvent, revision: state.snapshot.revision, standings: state.standings,
      texts: try ([cases] as [any Encodable] + [entries, grants, campaign]).map { try JSONText.encode($0) },
      waiting: state.tree.indices.map { unit in state.openCases.waiting(at: unit).map(\.number) })
  }

  struct Picture: Equatable {
    let last: EventLink
    let revision: Revision
    let standings: Standings
    let texts: [[UInt8]]
    let waiting: [[CaseNumber]]
  }
}
