/// A city's tree, its open cases and its posts, kept in the simplest way there is; nothing of the product's is used.
struct TreeModel: Equatable {
  struct Unit: Equatable {
    var name: String
    var kind: String
    var category: String
    var traits: Set<String> = []
    var parent: String?
    var industry: String?
    var members = 0
    var isGone = false
  }

  struct Step: Equatable {
    let action: String
    var bodies: [String]
  }

  enum Phase: String {
    case draft, inReview, returned, decided, withdrawn, closed
  }

  struct Case: Equatable {
    let id: String
    var unit: String
    let matter: String
    var phase = Phase.draft
    var route: [Step] = []
    /// The step that waits.
    var step = 0
    /// Bodies of the step that waits which have spoken.
    var spoken: Set<String> = []
  }

  struct Post: Hashable {
    let user: String
    let role: String
    let unit: String
  }

  struct Planned: Equatable {
    let id: String
    let day: Int
    let order: TreeOrder
    /// The revision that was seen when it was ordered.
    var seen: Int64?
    var state = "planned"
  }

  /// In the order in which they were founded.
  var codes: [String] = []
  var units: [String: Unit] = [:]
  var cases: [Case] = []
  var posts: Set<Post> = []
  var planned: [Planned] = []
  var orders: [Order] = []
  var leaves: [Leave] = []
  /// The unit whose review each unit's plan asks for, for all below it.
  var plans: [String: String] = [:]
  var day: Int
  var flaw: TreeFlaw?

  static let root = "ROOT"

  func unit(_ code: String) -> Unit { units[code] ?? Unit(name: "", kind: "", category: "") }
  var active: [String] { codes.filter { !unit($0).isGone } }
  func children(of code: String) -> [String] { active.filter { unit($0).parent == code } }

  /// Superiors, nearest first.
  func above(_ code: String) -> [String] {
    var found: [String] = []
    var next = unit(code).parent
    while let current = next, !found.contains(current) {
      found.append(current)
      next = unit(current).parent
    }
    return found
  }

  func isInside(_ code: String, _ body: String) -> Bool { code == body || above(code).contains(body) }
}

/// Something the model is told wrongly on purpose.
enum TreeFlaw: CaseIterable {
  /// What stands below a unit that goes stays there.
  case childrenStay
  /// The members of units that go are forgotten.
  case membersAreLost
  /// A case goes to a successor that has one already.
  case clashesAreTaken
  /// A case that would have no route is no matter.
  case routesMayBeLost
  /// A step begun at a body that goes begins anew.
  case begunStepsBeginAnew
  /// Posts at units that go are left there.
  case postsStay
  /// What is planned is done a day late.
  case plansAreLate
  /// An order goes to the successor of whoever gave it, even where that is the unit itself.
  case ordersAreJudgedByTheirOwn
  /// Who acts for a colleague may do whatever the colleague may where they come.
  case leavesGrow
  /// A plan that asks a unit that is gone takes the route away.
  case plansOfGoneBind
  /// What was seen when a change was ordered is compared on its day.
  case expectationsLast
}

/// A change of the tree, as it is asked for.
enum TreeOrder: Equatable {
  case found(code: String, kind: String, category: String, traits: Set<String>, parent: String)
  case rename(String, name: String)
  case kind(String, String)
  case category(String, String)
  case traits(String, Set<String>)
  case industry(String, String?)
  case move(String, to: String)
  case merge([String], into: String, closes: Bool, clashes: Bool)
  case split(String, part: String, children: [String], cases: [String])
  case dissolve(String, to: String, closes: Bool)
}
