/// What an entry says in numbers and codes; these stand in the log. Its free texts stand beside it.
public enum EntryContent: Equatable, Sendable {
  case ballot(BallotTally)
  case survey(SurveyCounts)
  case scores(ScoreSheet)
  case paper(Paper)
  case problem(ProblemClass)
  case measure(MeasurePlan)
  case help(SchemeWord, helper: UnitIndex?)
  case order(OrderForm, matter: Matter?)
  case inspection(Inspection)
  case finding(passed: Bool)
  case commitment(Commitment)
  case comment(isCollective: Bool)
  case satisfaction(of: Commitment.Maker, satisfied: Int, asked: Int)
  case record(SchemeWord, count: Int, on: Day)
  case honour(SchemeWord)
  case nomination(SchemeWord)
  case task(phase: PhaseCode?, owner: UserNumber)
  case permit(Matter)
  case objection
  case consequence(RuleCode, isConfirmed: Bool)

  public var kind: EntryKind {
    switch self {
    case .ballot: .ballot
    case .survey: .survey
    case .scores: .scores
    case .paper: .paper
    case .problem: .problem
    case .measure: .measure
    case .help: .help
    case .order: .order
    case .inspection: .inspection
    case .finding: .finding
    case .commitment: .commitment
    case .comment: .comment
    case .satisfaction: .satisfaction
    case .record: .record
    case .honour: .honour
    case .nomination: .nomination
    case .task: .task
    case .permit: .permit
    case .objection: .objection
    case .consequence: .consequence
    }
  }
}

/// The three classes of problem.
public enum ProblemClass: String, CaseIterable, Sendable {
  /// Solved at once.
  case atOnce
  /// Planned, with owner and date, and explained to members and masses.
  case planned
  /// Needs the superior.
  case needsSuperior
}

/// A measure of rectification.
public struct MeasurePlan: Equatable, Sendable {
  public enum Aim: String, CaseIterable, Sendable {
    /// 转化
    case conversion
    /// 升级
    case upgrade
  }

  public var aim: Aim

  public init(aim: Aim) { self.aim = aim }
}

/// What a body above orders or says of a unit.
public enum OrderForm: String, CaseIterable, Sendable {
  /// 黄牌
  case warning
  /// 责令限期完成
  case finish
  /// 批评
  case criticism
  /// 表扬
  case praise
}

/// A drawing of units to inspect. The seed gives the same sample again.
public struct Inspection: Equatable, Sendable {
  public enum Form: String, CaseIterable, Sendable {
    /// 集中督查: all
    case concentrated
    /// 随机抽查: a sample
    case random
  }

  public var form: Form
  /// Present for a random one.
  public var seed: UInt64?
  /// How many units it was drawn from.
  public var population: Int
  public var sample: [UnitIndex]

  public init(form: Form, seed: UInt64?, population: Int, sample: [UnitIndex]) {
    self.form = form
    self.seed = seed
    self.population = population
    self.sample = sample
  }
}

/// Public commitments, counted.
public struct Commitment: Equatable, Sendable {
  public enum Maker: String, CaseIterable, Sendable {
    case organization, secretary, members
  }

  public var maker: Maker
  public var count: Int
  /// Of these, how many the masses named (点诺).
  public var namedByMasses: Int
  public var channel: SchemeWord?

  public init(maker: Maker, count: Int, namedByMasses: Int = 0, channel: SchemeWord? = nil) {
    self.maker = maker
    self.count = count
    self.namedByMasses = namedByMasses
    self.channel = channel
  }
}

/// A paper's register entry; title and text stand beside the log.
public struct Paper: Equatable, Sendable {
  public var part: PartCode
  public var number: String?
  public var day: Day?

  public init(part: PartCode, number: String? = nil, day: Day? = nil) {
    self.part = part
    self.number = number
    self.day = day
  }
}

/// An anonymous ballot: tallies by group, never who voted what.
public struct BallotTally: Equatable, Sendable {
  public struct Group: Equatable, Sendable {
    /// Nil where the ballot has one group without a name.
    public var group: SchemeWord?
    /// How many may vote.
    public var entitled: Int
    public var present: Int
    public var votes: [SchemeWord: Int]
    /// Papers that count for nothing; votes and these are at most those present.
    public var invalid: Int

    public init(group: SchemeWord? = nil, entitled: Int, present: Int, votes: [SchemeWord: Int], invalid: Int = 0) {
      self.group = group
      self.entitled = entitled
      self.present = present
      self.votes = votes
      self.invalid = invalid
    }
  }

  public var part: PartCode
  public var held: Day
  public var groups: [Group]

  public init(part: PartCode, held: Day, groups: [Group]) {
    self.part = part
    self.held = held
    self.groups = groups
  }
}

/// A survey's counts.
public struct SurveyCounts: Equatable, Sendable {
  public var part: PartCode
  public var methods: [SchemeWord: Int]
  public var questionnaires: [SchemeWord: Int]
  /// Persons who took part in the democratic appraisal.
  public var appraised: Int
  /// How many there are who could take part in it; nil: not said, and no minimum is lowered to it.
  public var entitled: Int?
  public var heard: [SchemeWord]

  public init(
    part: PartCode, methods: [SchemeWord: Int] = [:], questionnaires: [SchemeWord: Int] = [:], appraised: Int = 0,
    entitled: Int? = nil, heard: [SchemeWord] = []
  ) {
    self.part = part
    self.methods = methods
    self.questionnaires = questionnaires
    self.appraised = appraised
    self.entitled = entitled
    self.heard = heard
  }
}

/// Points for each indicator and bonus item of a form.
public struct ScoreSheet: Equatable, Sendable {
  public var part: PartCode
  public var form: SchemeWord
  public var points: [SchemeWord: Points]

  public init(part: PartCode, form: SchemeWord, points: [SchemeWord: Points]) {
    self.part = part
    self.form = form
    self.points = points
  }

  public var total: Points { points.values.reduce(Points(tenths: 0), +) }
}
