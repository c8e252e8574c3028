/// What an entry says in numbers and codes; which fields it has depends on its kind.
public struct EntryContentView: WireShape {
  public static let sharedName: String? = "EntryContentView"
  public static let fields: FieldTable = [
    "part": Field("Of evidence: the part of the procedure.", .word),
    "form": Field("The form: of help, of an order, of an inspection, or of scoring.", .word),
    "aim": Field("Of a measure: what it is to bring."),
    "class": Field("Of a problem: its class."),
    "grade": Field("Of scores: the grade whose band the total falls in.", .grade),
    "count": Field("Of a commitment or record: how many.", .count),
    "namedByMasses": Field("Of a commitment: how many of them the masses named.", .count),
    "channel": Field("Of a commitment: where it was made public.", .word),
    "maker": Field("Of a commitment: who made it; of a satisfaction: who was rated."),
    "satisfied": Field("Of a satisfaction: how many are satisfied.", .members),
    "asked": Field("Of a satisfaction: how many were asked.", .members),
    "percent": Field("Of a satisfaction: the share of the satisfied; of a commitment: of the fulfilled.", .percent),
    "record": Field("Of a record: what is counted.", .word),
    "on": Field("Of a record: the day.", .date),
    "honour": Field("Of an honour or a nomination: the honour.", .word),
    "helper": Field("Of help: who helps; of a problem that needs the superior: the body that was asked.", .code),
    "matter": Field("Of an order or leave to be late: the matter.", .word),
    "phase": Field("Of a task: the phase of the campaign.", .word),
    "owner": Field("Of a task: the user who answers for it.", .code),
    "passed": Field("Of a finding: whether the unit passed."),
    "seed": Field("Of a random inspection: the number that gives the same sample again.", .seed),
    "population": Field("Of an inspection: how many units it was drawn from.", .count),
    "sample": Field("Of an inspection: the units to inspect."),
    "rule": Field("Of a consequence: the rule that found it.", .code),
    "confirmed": Field("Of a consequence: whether it was confirmed, or else dismissed."),
    "collective": Field("Of a comment: whether it was made before several units at once."),
    "held": Field("Of a ballot: the day it was held.", .date),
    "groups": Field("Of a ballot: how each group voted.", .list(200, of: .none)),
    "shares": Field("Of a ballot: the share of each option.", .list(200, of: .none)),
    "winner": Field(
      "Of a ballot: the option that more than half of those present chose; absent where there is none.", .word),
    "carries": Field("Of a ballot: whether the options that must carry reached their least share."),
    "methods": Field("Of a survey: how often each method was used.", .list(200, of: .none)),
    "questionnaires": Field("Of a survey: questionnaires by group.", .list(200, of: .none)),
    "appraised": Field("Of a survey: how many took part in the democratic appraisal.", .members),
    "entitled": Field("Of a survey: how many there are who could take part in the appraisal.", .members),
    "heard": Field("Of a survey: the groups that were heard.", .list(200, of: .word)),
    "scores": Field("Of scores: the points of each indicator.", .list(200, of: .none)),
    "total": Field("Of scores: their total.", .decimal(0...200_000)),
    "number": Field("Of a paper or honour: the number of its document.", .documentNumber),
    "date": Field("Of a paper or honour: the date of its document.", .date),
  ]

  /// Of evidence: the part of the procedure.
  public var part: String?
  /// The form: of help, of an order, of an inspection, or of scoring.
  public var form: String?
  /// Of a measure: what it is to bring.
  public var aim: Wire.MeasureAim?
  /// Of a problem: its class.
  public var `class`: Wire.ProblemClass?
  /// Of scores: the grade whose band the total falls in.
  public var grade: String?
  /// Of a commitment or record: how many.
  public var count: Int?
  /// Of a commitment: how many of them the masses named.
  public var namedByMasses: Int?
  /// Of a commitment: where it was made public.
  public var channel: String?
  /// Of a commitment: who made it; of a satisfaction: who was rated.
  public var maker: Wire.CommitmentMaker?
  /// Of a satisfaction: how many are satisfied.
  public var satisfied: Int?
  /// Of a satisfaction: how many were asked.
  public var asked: Int?
  /// Of a satisfaction: the share of the satisfied; of a commitment: of the fulfilled.
  public var percent: Double?
  /// Of a record: what is counted.
  public var record: String?
  /// Of a record: the day.
  public var on: String?
  /// Of an honour or a nomination: the honour.
  public var honour: String?
  /// Of help: who helps; of a problem that needs the superior: the body that was asked.
  public var helper: String?
  /// Of an order or leave to be late: the matter.
  public var matter: String?
  /// Of a task: the phase of the campaign.
  public var phase: String?
  /// Of a task: the user who answers for it.
  public var owner: String?
  /// Of a finding: whether the unit passed.
  public var passed: Bool?
  /// Of a random inspection: the number that gives the same sample again.
  public var seed: String?
  /// Of an inspection: how many units it was drawn from.
  public var population: Int?
  /// Of an inspection: the units to inspect.
  public var sample: [String]?
  /// Of a consequence: the rule that found it.
  public var rule: String?
  /// Of a consequence: whether it was confirmed, or else dismissed.
  public var confirmed: Bool?
  /// Of a comment: whether it was made before several units at once.
  public var collective: Bool?
  /// Of a ballot: the day it was held.
  public var held: String?
  /// Of a ballot: how each group voted.
  public var groups: [BallotGroup]?
  /// Of a ballot: the share of each option.
  public var shares: [BallotShare]?
  /// Of a ballot: the option that more than half of those present chose; absent where there is none.
  public var winner: String?
  /// Of a ballot: whether the options that must carry reached their least share.
  public var carries: Bool?
  /// Of a survey: how often each method was used.
  public var methods: [SurveyMethodCount]?
  /// Of a survey: questionnaires by group.
  public var questionnaires: [SurveyGroupCount]?
  /// Of a survey: how many took part in the democratic appraisal.
  public var appraised: Int?
  /// Of a survey: how many there are who could take part in the appraisal.
  public var entitled: Int?
  /// Of a survey: the groups that were heard.
  public var heard: [String]?
  /// Of scores: the points of each indicator.
  public var scores: [IndicatorPoints]?
  /// Of scores: their total.
  public var total: Double?
  /// Of a paper or honour: the number of its document.
  public var number: String?
  /// Of a paper or honour: the date of its document.
  public var date: String?

  public init(
    part: String? = nil, form: String? = nil, aim: Wire.MeasureAim? = nil, `class`: Wire.ProblemClass? = nil,
    grade: String? = nil, count: Int? = nil, namedByMasses: Int? = nil, channel: String? = nil,
    maker: Wire.CommitmentMaker? = nil, satisfied: Int? = nil, asked: Int? = nil, percent: Double? = nil,
    record: String? = nil, on: String? = nil, honour: String? = nil, helper: String? = nil, matter: String? = nil,
    phase: String? = nil, owner: String? = nil, passed: Bool? = nil, seed: String? = nil, population: Int? = nil,
    sample: [String]? = nil, rule: String? = nil, confirmed: Bool? = nil, collective: Bool? = nil, held: String? = nil,
    groups: [BallotGroup]? = nil, shares: [BallotShare]? = nil, winner: String? = nil, carries: Bool? = nil,
    methods: [SurveyMethodCount]? = nil, questionnaires: [SurveyGroupCount]? = nil, appraised: Int? = nil,
    entitled: Int? = nil, heard: [String]? = nil, scores: [IndicatorPoints]? = nil, total: Double? = nil,
    number: String? = nil, date: String? = nil
  ) {
    self.part = part
    self.form = form
    self.aim = aim
    self.class = `class`
    self.grade = grade
    self.count = count
    self.namedByMasses = namedByMasses
    self.channel = channel
    self.maker = maker
    self.satisfied = satisfied
    self.asked = asked
    self.percent = percent
    self.record = record
    self.on = on
    self.honour = honour
    self.helper = helper
    self.matter = matter
    self.phase = phase
    self.owner = owner
    self.passed = passed
    self.seed = seed
    self.population = population
    self.sample = sample
    self.rule = rule
    self.confirmed = confirmed
    self.collective = collective
    self.held = held
    self.groups = groups
    self.shares = shares
    self.winner = winner
    self.carries = carries
    self.methods = methods
    self.questionnaires = questionnaires
    self.appraised = appraised
    self.entitled = entitled
    self.heard = heard
    self.scores = scores
    self.total = total
    self.number = number
    self.date = date
  }
}
