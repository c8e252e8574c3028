import OrgAPI
import OrgDomain
import OrgStorage

/// Counts how far the work of a campaign has come: what is owed, then each case once, then what nobody has begun
///
struct ProgressCount {
  /// What a row stands for.
  struct Key: Hashable, Comparable {
    /// The body's code, the category, or the matter; empty for units without a category.
    let text: String
    let matter: Matter

    static func < (left: Key, right: Key) -> Bool { (left.text, left.matter) < (right.text, right.matter) }
  }

  /// The counts of one row.
  struct Tally {
    var owed = 0
    var done = 0
    var open = 0
    var late = 0
    var waiting: [UnitIndex: Int] = [:]

    fileprivate mutating func takeUndone(isLate: Bool, awaiting bodies: [UnitIndex]) {
      if isLate { late += 1 }
      for body in bodies { waiting[body, default: 0] += 1 }
    }
  }

  private(set) var tallies: [Key: Tally] = [:]
  private let tree: OrganizationTree
  private let grouping: Wire.ProgressGrouping
  /// What is owed and has not been met with a case.
  private var waiting: [Matter: [UnitIndex: Owed]] = [:]

  private struct Owed {
    let body: UnitIndex
    let isLate: Bool
  }

  init(tree: OrganizationTree, by grouping: Wire.ProgressGrouping) {
    self.tree = tree
    self.grouping = grouping
  }

  /// Takes in what is owed of a matter, before any case of it.
  ///
  /// - Parameter isLate: whether a unit that has not done it is late.
  mutating func owe(
    _ duties: some Sequence<DutyTable.Duty>, of matter: Matter, isLate: (UnitIndex) -> Bool
  ) {
    for duty in duties {
      waiting[matter, default: [:]][duty.unit] = Owed(body: duty.body, isLate: isLate(duty.unit))
      tallies[key(duty.unit, matter, owedTo: duty.body), default: Tally()].owed += 1
    }
  }

  /// Takes in a case; one that is not owed changes nothing.
  mutating func take(_ item: CaseState) {
    guard let owed = waiting[item.matter]?.removeValue(forKey: item.unit) else { return }
    let key = key(item.unit, item.matter, owedTo: owed.body)
    if item.isDone {
      tallies[key]?.done += 1
    } else {
      if item.phase != .withdrawn { tallies[key]?.open += 1 }
      tallies[key]?.takeUndone(isLate: owed.isLate, awaiting: item.awaitedBodies)
    }
  }

  /// Takes what is left as not begun: it waits for the units themselves.
  mutating func finish() {
    for (matter, duties) in waiting {
      for (unit, owed) in duties {
        tallies[key(unit, matter, owedTo: owed.body)]?.takeUndone(isLate: owed.isLate, awaiting: [unit])
      }
    }
    waiting = [:]
  }

  private func key(_ unit: UnitIndex, _ matter: Matter, owedTo body: UnitIndex) -> Key {
    switch grouping {
    case .body: Key(text: tree.code(of: body).text, matter: matter)
    case .category: Key(text: tree[unit].category?.rawValue ?? "", matter: matter)
    case .matter: Key(text: matter.rawValue, matter: matter)
    }
  }
}

extension ProgressCount.Key {
  /// The key as a cursor; neither part of it holds a colon.
  var cursor: String { text + ":" + matter.rawValue }

  init?(cursor: String) {
    let parts = cursor.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, Matter.isWord(String(parts[1])) else { return nil }
    self.init(text: String(parts[0]), matter: Matter(rawValue: String(parts[1])))
  }
}
