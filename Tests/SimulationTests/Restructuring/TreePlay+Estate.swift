import OrgAPI

@testable import OrgService

extension TreePlay {
  /// A body above gives a unit an order.
  mutating func command() async throws {
    guard let unit = chance.any(of: model.active), let body = chance.any(of: model.above(unit)),
      let user = chance.any(of: model.secretaries(of: body))
    else { return }
    let made = try await world.tenant.issueOrder(
      OrderIssue.Params(
        unit: unit, campaign: "2012", form: .finish, text: "限期办结", due: WorldPlan.date(model.day + 400), body: body),
      world.caller(user)
    ).decoded(EntryView.self)
    model.orders.append(TreeModel.Order(id: made.entry, unit: unit, body: body))
    counts["order given", default: 0] += 1
  }

  /// Somebody is away and lets a colleague act for him; often it is who leads the unit above and helps out as a clerk.
  mutating func leave() async throws {
    guard let unit = chance.any(of: model.active), let to = chance.any(of: holders(of: unit)) else { return }
    var from = chance.any(of: holders(of: unit)) ?? to
    if chance.chance(60), let leader = chance.any(of: model.unit(unit).parent.map { model.secretaries(of: $0) } ?? []) {
      from = leader
      let post = TreeModel.Post(user: from, role: "clerk", unit: unit)
      if !holders(of: unit).contains(from) {
        _ = try await world.tenant.createGrant(
          GrantCreate.Params(user: from, role: post.role, unit: unit), world.caller())
        model.posts.insert(post)
      }
    }
    guard from != to else { return }
    let start = model.day + Int.random(in: 1...3, using: &chance)
    let end = start + Int.random(in: 3...40, using: &chance)
    _ = try await world.tenant.createDelegation(
      DelegationCreate.Params(
        unit: unit, to: to, start: WorldPlan.date(start), end: WorldPlan.date(end), reason: "出差"), world.caller(from))
    model.leaves.append(TreeModel.Leave(from: from, to: to, unit: unit, start: start, end: end))
    counts["leave taken", default: 0] += 1
  }

  private func holders(of unit: String) -> [String] { model.posts.filter { $0.unit == unit }.map(\.user).sorted() }
}

extension TreeOrder {
  /// Whether its caller may say which revision he has seen.
  var seesRevision: Bool {
    switch self {
    case .merge, .split, .dissolve: true
    case .found, .rename, .kind, .category, .traits, .industry, .move: false
    }
  }
}
