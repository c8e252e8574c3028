/// What a small world is drawn to be. The model reads it; the world writes it out as a bundle.
struct WorldPlan: Sendable {
  struct Place: Sendable {
    let code: String
    let kind: String
    let category: String
    let parent: String?
    var industry: String?
  }

  /// A role of a user at a unit.
  struct Post: Hashable, Sendable {
    let user: String
    let role: String
    let unit: String
    /// Reaches what is below the unit too, where the role's permissions do.
    var isWide = false
    /// The first day on which it holds no more, counted since 1970.
    var until: Int?
  }

  enum Act: String, Sendable {
    case review, concur, guide, decide, file
  }

  enum Body: Sendable {
    case superior, industry, nearestTown, root
    case unit(String)
  }

  struct Step: Sendable {
    let act: Act
    let bodies: [Body]
    var drops = false
    var anyIsEnough = false
    var isAdvisory = false
  }

  struct Rule: Sendable {
    let matter: String
    let category: String
    let steps: [Step]
  }

  struct Scheme: Sendable {
    /// Best first.
    let grades: [String]
    let allowsUngraded: Bool
    /// Of the best grade; nil: as many as there are.
    let quotaPercent: Int?
    let quotaIsHard: Bool
    let quotaAllowsOne: Bool
    /// The ballot is the deciding body's, before it decides; else the subject's, before it submits.
    let deciderVotes: Bool
    let ballotBinds: Bool
    let quorum: Int
    /// The least share of those present, in percent, that must not vote for the last grade; nil: none.
    let carriesAt: Int?
    /// Days since 1970: the first and the last of the rating.
    let opens: Int
    let closes: Int
    let closesSteps: Bool
    let noticeDays: Int
  }

  var places: [Place] = []
  var users: [String] = [WorldPlan.administrator]
  var posts: [Post] = [Post(user: WorldPlan.administrator, role: "administrator", unit: "ROOT", isWide: true)]
  var rules: [Rule] = []
  let scheme: Scheme

  static let administrator = "admin"
  /// The first day: 20 February 2012.
  static let firstDay = 15_390
}
