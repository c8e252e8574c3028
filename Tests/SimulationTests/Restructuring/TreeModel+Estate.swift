/// Orders and delegations, as simple as can be.
extension TreeModel {
  /// An order of a body above.
  struct Order: Equatable {
    let id: String
    var unit: String
    var body: String
    var isOpen = true
  }

  /// One of two colleagues acts for the other, from one day until before another.
  struct Leave: Equatable {
    let from: String
    let to: String
    var unit: String
    var start: Int
    let end: Int
  }

  /// Secretaries at a unit.
  func secretaries(of unit: String) -> [String] {
    posts.filter { $0.unit == unit && $0.role == "secretary" }.map(\.user).sorted()
  }

  /// 2: a secretary, 1: a clerk, who may do less.
  private func rank(_ user: String, at unit: String) -> Int {
    posts.filter { $0.user == user && $0.unit == unit }.map { $0.role == "secretary" ? 2 : 1 }.max() ?? 0
  }

  /// Whoever ordered, or the successor, unless that is the unit itself or below it: then the unit's own superior.
  mutating func carryOrders(_ order: TreeOrder, _ heirs: [String: String]) {
    for index in orders.indices where orders[index].isOpen {
      let (unit, body) = (orders[index].unit, orders[index].body)
      if order.closes, heirs[unit] != nil {
        orders[index].isOpen = false
        continue
      }
      let (next, judge) = (heirs[unit] ?? unit, heirs[body] ?? body)
      guard next != unit || judge != body else { continue }
      orders[index].unit = next
      if flaw == .ordersAreJudgedByTheirOwn || !isInside(judge, next) {
        orders[index].body = judge
      } else if let parent = self.unit(next).parent {
        orders[index].body = parent
      } else {
        orders[index] = Order(id: orders[index].id, unit: unit, body: body, isOpen: false)
      }
    }
  }

  /// They go where the posts go, unless more would be lent there, or there is one already.
  mutating func carryLeaves(_ order: TreeOrder, _ heirs: [String: String], before: TreeModel) {
    leaves.removeAll { $0.end <= day }
    let ending = leaves.filter { heirs[$0.unit] != nil }
    for leave in ending {
      leaves.removeAll { $0 == leave }
      guard !order.closes, let heir = heirs[leave.unit] else { continue }
      let start = max(day, leave.start)
      let isTaken = leaves.contains { other in
        other.from == leave.from && other.unit == heir && max(other.start, day) < leave.end && start < other.end
      }
      let grows = rank(leave.from, at: heir) > before.rank(leave.from, at: leave.unit)
      guard !isTaken, !grows || flaw == .leavesGrow else { continue }
      leaves.append(Leave(from: leave.from, to: leave.to, unit: heir, start: start, end: leave.end))
    }
  }
}
