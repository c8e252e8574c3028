import OrgAPI
import OrgDomain
import OrgStorage

@testable import OrgService

extension TreePlay {
  /// What is wrong with the city as it stands; nil: nothing.
  func fault() async throws -> String? {
    let state = world.tenant.state
    return try faultOfTree(state.tree, model) ?? faultOfShape(state.tree) ?? faultOfCases(state) ?? faultOfPosts(state)
      ?? faultOfWaiting(state) ?? faultOfLeaves(state)
  }

  /// Who acts for whom where, and until when.
  private func faultOfLeaves(_ state: TenantState) -> String? {
    let now = world.clock.now()
    let alive = state.access.allDelegations.filter { $0.end > now }.map { leave in
      let users = [leave.from, leave.to].map { state.userCode($0) ?? "" }
      let end = state.calendar.day(of: leave.end).daysSinceEpoch
      return "\(users) \(state.tree.code(of: leave.unit).text) \(end)"
    }
    let known = model.leaves.filter { $0.end > model.day }.map { "\([$0.from, $0.to]) \($0.unit) \($0.end)" }
    return alive.sorted() == known.sorted() ? nil : "delegations \(alive.sorted()), the model: \(known.sorted())"
  }

  /// Every order as the model has it; nobody judges himself, and nobody who is gone judges.
  func faultOfOrders() async throws -> String? {
    let rows = try await world.tenant.database.read {
      try TenantTables(connection: $0).entries(after: nil, limit: 1_000)
    }
    let tree = world.tenant.state.tree
    let stored = try rows.map { row in
      let entry = try row.value()
      return TreeModel.Order(
        id: String(row.number.rawValue), unit: tree.code(of: entry.unit).text, body: tree.code(of: entry.body).text,
        isOpen: entry.phase == .open)
    }
    if stored != Array(model.orders.prefix(1_000)) { return "orders \(stored), the model: \(model.orders)" }
    return stored.first { $0.isOpen && ($0.unit == $0.body || model.unit($0.body).isGone) }.map { "order \($0)" }
  }

  /// Unit for unit as the model has it.
  private func faultOfTree(_ tree: OrganizationTree, _ model: TreeModel) throws -> String? {
    guard tree.count == model.codes.count else { return "\(tree.count) units, the model: \(model.codes.count)" }
    for (index, code) in zip(tree.indices, model.codes) {
      let unit = TreePlay.unit(tree[index])
      if tree.code(of: index).text != code || unit != model.unit(code) {
        return "\(code) is \(unit), the model: \(model.unit(code))"
      }
    }
    return nil
  }

  private static func unit(_ unit: OrgDomain.Unit) -> TreeModel.Unit {
    TreeModel.Unit(
      name: unit.name, kind: unit.kind.rawValue, category: unit.category?.rawValue ?? "",
      traits: Set(unit.traits.map(\.rawValue)), parent: unit.parent?.text, industry: unit.industry?.text,
      members: unit.memberCount, isGone: unit.status == .dissolved)
  }

  /// No circle, one superior each, and nobody under a unit that is gone.
  private func faultOfShape(_ tree: OrganizationTree) -> String? {
    let units = tree.indices.map { tree[$0] }
    let byCode = Dictionary(units.map { ($0.code, $0) }) { first, _ in first }
    for unit in units where unit.status == .active && unit.code != tree.code(of: tree.root) {
      var seen: Set<UnitCode> = []
      var next: OrgDomain.Unit? = unit
      while let current = next {
        guard seen.insert(current.code).inserted else { return "a circle at \(unit.code)" }
        guard current.status == .active else { return "\(unit.code) is below \(current.code), which is gone" }
        next = current.parent.flatMap { byCode[$0] }
      }
      if !seen.contains(tree.code(of: tree.root)) { return "\(unit.code) is an orphan" }
    }
    return nil
  }

  private func faultOfCases(_ state: TenantState) -> String? {
    func code(_ unit: UnitIndex) -> String { state.tree.code(of: unit).text }
    for item in model.cases {
      let open = Int64(item.id).flatMap { state.openCases.state(CaseNumber(rawValue: $0)) }
      guard item.isUnsettled else {
        if let open { return "case \(item.id) is open, \(open.phase); the model: \(item.phase)" }
        continue
      }
      guard let open, code(open.unit) == item.unit else { return "case \(item.id) is not with \(item.unit)" }
      guard case .inReview(let step) = open.phase else {
        if item.phase == .inReview { return "case \(item.id) is \(open.phase), the model: under review" }
        continue
      }
      let route = open.steps.map { TreeModel.Step(action: $0.action.rawValue, bodies: $0.places.map { code($0.body) }) }
      let spoken = Set(open.steps[step].places.filter { $0.answer != nil }.map { code($0.body) })
      if item.phase != .inReview || route != item.route || step != item.step || spoken != item.spoken {
        return "case \(item.id) of \(item.unit): \(route) at \(step), \(spoken); the model: \(item)"
      }
    }
    return nil
  }

  private func faultOfPosts(_ state: TenantState) -> String? {
    let posts = state.access.allGrants.filter { ["secretary", "clerk"].contains($0.role?.rawValue) }.map { grant in
      TreeModel.Post(
        user: state.userCode(grant.user) ?? "", role: grant.role?.rawValue ?? "",
        unit: state.tree.code(of: grant.unit).text)
    }
    return Set(posts) == model.posts && posts.count == model.posts.count
      ? nil : "posts \(Set(posts).symmetricDifference(model.posts))"
  }

  /// Nothing waits at a body that is gone, or of a unit that is.
  private func faultOfWaiting(_ state: TenantState) -> String? {
    for unit in state.openCases.units where state.tree[unit].status == .dissolved {
      return "something waits at \(state.tree.code(of: unit)), which is gone"
    }
    return nil
  }

  // MARK: - Now and then

  /// Whether the log agrees with the rows, and every earlier revision still reads as it was recorded.
  func wholeFault() async throws -> String? {
    let (report, past) = try await world.tenant.database.read { [recorded] connection in
      let tables = TenantTables(connection: connection)
      let report = try LedgerVerification(tables: tables).run()
      let past = try recorded.sorted { $0.key < $1.key }.lazy.compactMap { revision, model -> String? in
        let revisionOfRow = Revision(rawValue: revision)
        let settings = try TenantSettings(text: try tables.vocabularyText(asOf: revisionOfRow) ?? "")
        let units = try tables.tree(settings.vocabulary, asOf: revisionOfRow).units
        let isSame =
          units.map(\.code.text) == model.codes && units.allSatisfy { TreePlay.unit($0) == model.unit($0.code.text) }
        return isSame ? nil : "revision \(revision) reads otherwise than it was recorded"
      }.first
      return (report, past)
    }
    if let problem = report.problems.first { return "verify: \(problem)" }
    return past
  }

  /// Writes over a version of long ago, as nobody may.
  func tamper() async throws {
    try await world.tenant.database.write { connection in
      try connection.run(
        SQLScript(name: "tamper", text: "UPDATE unit_version SET member_count = member_count + 1 WHERE unit_id = 4;"))
    }
  }
}
