/// The tenant as a simple model has it: dictionaries and lists, and the rules of the design in plain words.
///
/// Written without the product's domain, so that both can only be wrong together by chance.
struct Model {
  typealias Act = WorldPlan.Act

  struct Case: Equatable {
    enum Stage: String {
      case draft, inReview, approved, rejected, published, returned, withdrawn
    }

    let id: String
    let unit: String
    let matter: String
    var stage = Stage.draft
    /// The step that waits, while it is in review.
    var at = 0
    var round = 1
    var steps: [Step] = []
    var everAsked: Set<String> = []
    var hasDocument = false
    var proposed: String?
    var hasBallot = false
    var isBallotOfBody = false
    /// The winner of the latest ballot.
    var bound: String?
    var grade: String?
    var noticeUntil: Int?
    /// Opened again, and not decided since.
    var isReopened = false
    var subjectSide: Set<String> = []
    var bodySide: Set<String> = []
  }

  struct Step: Equatable {
    let act: Act
    var bodies: [String]
    let anyIsEnough: Bool
    let isAdvisory: Bool
    var said: [String: Said] = [:]
  }

  struct Said: Equatable {
    let user: String
    let agrees: Bool
  }

  struct Entry: Equatable {
    enum Kind: String {
      case ballot, objection, problem, measure, commitment, permit
    }

    let id: String
    let kind: Kind
    let unit: String
    /// For whom it was written.
    let body: String
    let author: String
    /// Of whom help was asked.
    var helper: String?
    var parent: String?
    var item: String?
    var phase = "open"
    var reporters: Set<String> = []
    var quantity = 0
    var fulfilled = 0
  }

  struct Permit {
    let unit: String
    let matter: String
    let until: Int
  }

  let plan: WorldPlan
  let units: [String]
  let categories: [String: String]
  var parents: [String: String]
  var industries: [String: String]
  var posts: [WorldPlan.Post]
  var today = WorldPlan.firstDay
  /// The rating's phase, where it was opened or closed by hand.
  var opened: Bool?
  var cases: [Case] = []
  var entries: [Entry] = []
  var permits: [Permit] = []
  /// The last accepted write, while its key is kept for sure.
  var last: (turn: Turn, day: Int)?

  init(_ plan: WorldPlan) {
    self.plan = plan
    units = plan.places.map(\.code)
    categories = plan.places.reduce(into: [:]) { $0[$1.code] = $1.category }
    parents = plan.places.reduce(into: [:]) { $0[$1.code] = $1.parent }
    industries = plan.places.reduce(into: [:]) { $0[$1.code] = $1.industry }
    posts = plan.posts
  }

  func category(_ unit: String) -> String { categories[unit] ?? "" }

  func item(_ id: String) -> Case? { cases.first { $0.id == id } }

  func entry(_ id: String) -> Entry? { entries.first { $0.id == id } }

  // MARK: - Tree

  func above(_ unit: String) -> [String] {
    var found: [String] = []
    var current = unit
    while let next = parents[current], !found.contains(next) {
      found.append(next)
      current = next
    }
    return found
  }

  /// Whether a unit is another one or below it.
  func isInside(_ unit: String, _ other: String) -> Bool { unit == other || above(unit).contains(other) }

  /// A unit's superior in its industry: its own, else that of the nearest unit of its category above it.
  func industry(_ unit: String) -> String? {
    if let own = industries[unit] { return own }
    let category = category(unit)
    if category.isEmpty { return nil }
    return above(unit).lazy.filter { self.category($0) == category }.compactMap { industries[$0] }.first
  }
}
