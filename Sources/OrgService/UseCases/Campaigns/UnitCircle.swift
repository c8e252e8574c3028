import OrgAPI
import OrgDomain

/// The units that a question about a campaign is about: those below a body on a line, of a category, that the asker may
/// read.
struct UnitCircle {
  let tree: OrganizationTree
  let body: UnitIndex
  let line: Line
  let category: Category?
  private let policy: AccessPolicy
  private let user: UserNumber
  private let now: Instant
  /// Whether the asker may read every unit.
  private let readsAll: Bool
  /// Whether the body is one of them.
  private let holdsBody: Bool

  /// - Parameter tree: an earlier tree that is asked about; rights go by the present one.
  /// - Throws: `notFound` for a body there is not, or was not then; `forbidden` where the asker may not read it.
  init(
    body code: String?, line: Wire.Line? = nil, category: String? = nil, holdsBody: Bool = false, of user: UserNumber,
    in state: TenantState, over tree: OrganizationTree? = nil, at now: Instant
  ) throws(ServiceFault) {
    self.tree = tree ?? state.tree
    let known = self.tree.count
    let body = try code.map { code throws(ServiceFault) in try state.unit(code) } ?? self.tree.root
    guard code == nil || body.position < known else {
      throw ServiceFault(.notFound, .notFound(.unit), ["unit": code ?? ""])
    }
    self.body = body
    self.line = line.map { Line($0) } ?? .affiliation
    self.category = try RequestWord.category(category)
    policy = AccessPolicy(state.snapshot)
    self.user = user
    self.holdsBody = holdsBody
    self.now = now
    if case .denied(let denial) = policy.decide(user, .use(.read, at: body), at: now) {
      throw ServiceFault(.forbidden, state.notice(denial, at: body))
    }
    readsAll = policy.decide(user, .useEverywhere(.read), at: now).isAllowed
  }

  /// Whether a unit is asked about, and may be read.
  func contains(_ unit: UnitIndex) -> Bool { concerns(unit) && shows(unit) }

  /// Whether a unit is asked about, whoever asks.
  func concerns(_ unit: UnitIndex) -> Bool {
    (category == nil || tree[unit].category == category) && isBelow(unit)
  }

  /// Whether the asker may read a unit.
  func shows(_ unit: UnitIndex) -> Bool {
    readsAll || policy.decide(user, .use(.read, at: unit), at: now).isAllowed
  }

  /// How many of some units are asked about and may not be read; nil for none.
  func hidden(_ units: some Sequence<UnitIndex>) -> Int? {
    let count = Set(units).count { concerns($0) && !shows($0) }
    return count > 0 ? count : nil
  }

  private func isBelow(_ unit: UnitIndex) -> Bool {
    switch line {
    case .affiliation: (holdsBody || unit != body) && tree.isInside(unit, subtreeOf: body)
    case .industry, .territory: tree.isOnLine(line, of: body, unit: unit)
    }
  }
}
