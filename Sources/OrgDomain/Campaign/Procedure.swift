/// The evidence that a matter asks for, of the units that the selection fits.
public struct Procedure: Equatable, Sendable {
  public var matter: Matter
  public var selection: UnitSelection
  public var parts: [EvidencePart]

  public init(matter: Matter, selection: UnitSelection = .all, parts: [EvidencePart]) {
    self.matter = matter
    self.selection = selection
    self.parts = parts
  }
}

/// One piece of evidence: what it is, who produces it, and what waits for it.
public struct EvidencePart: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// An anonymous ballot, kept as tallies.
    case ballot
    /// Counts of a survey: methods, questionnaires, groups heard.
    case survey
    /// Points for each indicator of the unit's form.
    case scores
    /// Minutes, a report, a record of a visit.
    case paper
  }

  /// Who produces it, or what cannot finish without it.
  public enum Place: Equatable, Sendable {
    /// The subject; as a gate: the submission.
    case subject
    /// The body of the first step of this action; as a gate: that step.
    case step(StepAction)
  }

  public var code: PartCode
  public var name: String
  public var kind: Kind
  public var producer: Place
  /// Whoever produces it is never done without it: what the subject produces is there before the submission.
  public var gate: Place
  public var ballot: BallotDemands?
  public var basis: Basis?

  public init(
    code: PartCode, name: String, kind: Kind, producer: Place = .subject, gate: Place = .subject,
    ballot: BallotDemands? = nil, basis: Basis? = nil
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.producer = producer
    self.gate = gate
    self.ballot = ballot
    self.basis = basis
  }
}

/// What a ballot must be like to count.
public struct BallotDemands: Equatable, Sendable {
  /// What is voted on; empty: the grades of the scheme.
  public var options: [SchemeWord]
  /// Who votes, each with its weight in hundredths; empty: one group without a name.
  public var groups: [SchemeWord: Int]
  /// The least number present over all groups, capped at all who are there (decision 20).
  public var present: Int
  /// The least share of those entitled who are present, in each group.
  public var quorum: Percentage?
  /// The least number present in each group.
  public var presentOf: [SchemeWord: Int]
  /// Parts by group that the numbers present must keep to, such as members 7 : masses 3.
  public var ratio: [SchemeWord: Int]
  /// Options whose weighted share must reach `atLeast`, or the ballot does not carry.
  public var carrying: [SchemeWord]
  public var atLeast: Percentage?
  /// Whether the option that most of those present chose must be the grade that the subject proposes (R-40, decision 21).
  public var bindsProposal: Bool
  /// Who votes by the unit's roster: its full members, who alone have a vote.
  public var roster: RosterVoters?

  public init(
    options: [SchemeWord] = [], groups: [SchemeWord: Int] = [:], present: Int = 0, quorum: Percentage? = nil,
    presentOf: [SchemeWord: Int] = [:], ratio: [SchemeWord: Int] = [:], carrying: [SchemeWord] = [],
    atLeast: Percentage? = nil, bindsProposal: Bool = false, roster: RosterVoters? = nil
  ) {
    self.options = options
    self.groups = groups
    self.present = present
    self.quorum = quorum
    self.presentOf = presentOf
    self.ratio = ratio
    self.carrying = carrying
    self.atLeast = atLeast
    self.bindsProposal = bindsProposal
    self.roster = roster
  }
}

/// How many questionnaires and persons appraised a body's survey needs. Of several that fit a unit, the
/// one that names it holds, else the first.
public struct QuestionnaireMinimum: Equatable, Sendable {
  public var selection: UnitSelection
  public var questionnaires: Int
  public var ratio: [SchemeWord: Int]
  public var appraised: Int
  public var basis: Basis?

  public init(
    selection: UnitSelection, questionnaires: Int, ratio: [SchemeWord: Int] = [:], appraised: Int = 0,
    basis: Basis? = nil
  ) {
    self.selection = selection
    self.questionnaires = questionnaires
    self.ratio = ratio
    self.appraised = appraised
    self.basis = basis
  }
}

/// What a target must hold before it is submitted.
public struct TargetDemands: Equatable, Sendable {
  public var problems: Int
  public var measures: Int
  /// Whether each measure needs its quantity, person and time limit.
  public var needsParticulars: Bool

  public init(problems: Int = 0, measures: Int = 0, needsParticulars: Bool = false) {
    self.problems = problems
    self.measures = measures
    self.needsParticulars = needsParticulars
  }
}
