import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// The product against the naive evaluator, at one moment of a year.
struct Comparison {
  let standstill: Standstill
  let access: NaiveAccess
  var questions: [Question] = []

  private var state: TenantState { standstill.state }

  init(_ standstill: Standstill, _ access: NaiveAccess) {
    self.standstill = standstill
    self.access = access
  }

  // MARK: - Cells

  /// Every user × permission × unit: the one decision function.
  ///
  /// Where there are very many, by sets: a denial that names no unit, as the user holds the permission nowhere, is taken
  /// at its word, and so are the posts of a permission that holds at the very unit; a sample of these is asked one by
  /// one all the same.
  func cells(_ generator: inout SeededGenerator) -> Figures {
    var figures = Figures()
    let policy = AccessPolicy(state.snapshot)
    let tree = state.tree
    let units = tree.indices.map { (index: $0, code: tree.code(of: $0).text) }
    let users = state.access.allUsers
    let isAll = AgreementTests.asksEveryCell || users.count * units.count < 20_000
    for user in users {
      for permission in Permission.allCases {
        let expected = access.units["\(user.code.text) \(permission.rawValue)"] ?? []
        let asked = isAll ? units : self.asked(of: units, user.number, permission, expected, &generator)
        figures.cells += units.count
        figures.asked += asked.count
        for unit in asked {
          let isAllowed = policy.decide(user.number, .use(permission, at: unit.index), at: standstill.now).isAllowed
          guard isAllowed != expected.contains(unit.code) else { continue }
          figures.differences.append("\(user.code) \(permission) \(unit.code): \(isAllowed)")
        }
      }
    }
    return figures
  }

  private typealias Place = (index: UnitIndex, code: String)

  /// The units that are asked about one by one: all, where the product has said nothing of them together.
  private func asked(
    of units: [Place], _ user: UserNumber, _ permission: Permission, _ expected: Set<String>,
    _ generator: inout SeededGenerator
  ) -> [Place] {
    let policy = AccessPolicy(state.snapshot)
    let sample = (0..<3).map { _ in generator.one(of: units) }
    let first = policy.decide(user, .use(permission, at: sample[0].index), at: standstill.now)
    let isNowhere = first == .denied(.noRole(permission))
    if permission == .recordOutside || permission.followsScope { return isNowhere && expected.isEmpty ? sample : units }
    let posts = Set(policy.posts(of: user, permission, at: standstill.now))
    return sample + units.filter { posts.contains($0.index) || expected.contains($0.code) }
  }

  /// A sample through the methods: `access.check` and `access.explain` say the same, and name what allows it.
  func explained(_ count: Int, _ generator: inout SeededGenerator) async throws -> Figures {
    var figures = Figures()
    let caller = try standstill.administrator
    let users = access.facts.users
    let units = access.facts.units.keys.sorted()
    for number in 0..<count {
      var (user, unit) = (generator.one(of: users), generator.one(of: units))
      let permission = generator.one(of: Permission.allCases).rawValue
      if number.isMultiple(of: 2), let grant = generator.any(of: access.facts.grants) {
        (user, unit) = (grant.user, grant.unit)
      }
      let place = access.place(of: user, permission, at: unit)
      let check = try await standstill.tenant.checkAccess(.init(user: user, action: permission, unit: unit), caller)
      let why = try await standstill.tenant.explainAccess(.init(user: user, action: permission, unit: unit), caller)
      figures.explained += 1
      let standsFor = why.delegation.map(\.from) ?? (why.allowed ? user : nil)
      if check.allowed == why.allowed, check.allowed == (place != nil), standsFor == place { continue }
      figures.differences.append(
        "\(user) \(permission) \(unit): \(check.allowed), \(why.allowed) for \(standsFor ?? "-")")
    }
    return figures
  }

  // MARK: - Cases

  /// `may` of every user in every case.
  func may() -> Figures {
    var figures = Figures()
    let desk = CaseDesk(state: state, now: standstill.now)
    let policy = AccessPolicy(state.snapshot)
    for question in questions {
      figures.cases += 1
      let reading = AccessRequest.readCase(subject: question.item.unit, bodies: question.item.bodies)
      for user in state.access.allUsers {
        figures.may += 1
        let isReader = policy.decide(user.number, reading, at: standstill.now).isAllowed
        let found = isReader ? desk.may(user.number, question.item) : []
        let may = Set(
          found.map { Question.Deed(action: $0.kind.rawValue, body: state.tree.code(of: $0.body).text) })
        let expected = question.may[user.code.text] ?? []
        guard may != expected else { continue }
        figures.differences.append(
          "case \(question.item.number.rawValue), \(user.code): may \(may.subtracting(expected).sorted()), may not "
            + "\(expected.subtracting(may).sorted())")
      }
    }
    return figures
  }

  /// `inbox.list` and `inbox.count` of every user.
  func inboxes() async throws -> Figures {
    var figures = Figures()
    for user in access.facts.users {
      guard let caller = try? standstill.caller(user) else { continue }
      var found: Set<String> = []
      var entries = 0
      var cursor: String?
      repeat {
        let page = try await standstill.tenant.listInbox(.init(limit: 1000, cursor: cursor), caller)
        entries += page.items.count
        found.formUnion(page.items.map { "\($0.case) \($0.action?.rawValue ?? "") for \($0.body ?? "")" })
        cursor = page.nextCursor
      } while cursor != nil
      let expected = Set(
        questions.filter { state.openCases.state($0.item.number) != nil }
          .flatMap { question in question.waiting(for: user).map { "\(question.item.number.rawValue) \($0)" } })
      let total = try await standstill.tenant.countInbox(.init(box: .waiting), caller).total
      figures.inboxes += 1
      figures.waiting += entries
      if found == expected, entries == found.count, total == entries { continue }
      figures.differences.append(
        "inbox of \(user): has \(found.subtracting(expected).sorted()), lacks \(expected.subtracting(found).sorted()), "
          + "\(entries) entries, \(total) counted")
    }
    return figures
  }
}
