public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why a ballot is refused.
  ///
  /// - Parameter check: the ballot beside its demands; says what could be voted for, and by whom.
  public init(_ fault: BallotFault, of check: BallotCheck) {
    func of(_ group: SchemeWord?) -> NoticeArguments { NoticeArguments().with("group", group) }
    switch fault {
    case .outOfRange(let group): self.init(.evidence(.outOfRange), of(group))
    case .unknownGroup(let group):
      self.init(
        .evidence(.unknownGroup),
        NoticeArguments().with("group", group?.rawValue ?? "-").with("groups", list: check.demands.groups.keys.sorted())
      )
    case .groupMissing(let group):
      self.init(.evidence(.groupMissing), NoticeArguments().with("group", group?.rawValue ?? "-"))
    case .groupTwice(let group): self.init(.evidence(.groupTwice), of(group))
    case .unknownOption(let option, _):
      self.init(
        .evidence(.unknownOption), NoticeArguments().with("option", option).with("options", list: check.options))
    case .presentAboveEntitled(let group, let present, let entitled):
      self.init(.evidence(.presentOverEntitled), of(group).with("present", present).with("entitled", entitled))
    case .votesAbovePresent(let group, let votes, let present):
      self.init(.evidence(.votesOverPresent), of(group).with("votes", votes).with("present", present))
    case .nobodyPresent(let group): self.init(.evidence(.nobodyPresent), of(group))
    case .belowMinimum(let present, let minimum):
      self.init(.evidence(.belowMinimum), of(nil).with("present", present).with("minimum", minimum))
    case .groupBelowMinimum(let group, let present, let minimum):
      self.init(.evidence(.belowMinimum), of(group).with("present", present).with("minimum", minimum))
    case .belowQuorum(let group, let present, let entitled, let quorum):
      self.init(
        .evidence(.belowQuorum),
        of(group).with("present", present).with("entitled", entitled).with("quorum", quorum.text))
    case .offRatio(let group, let present, let least, let most):
      self.init(.evidence(.offRatio), of(group).with("count", present).with("least", least).with("most", most))
    case .entitledMissing(let group): self.init(.evidence(.entitledMissing), of(group))
    case .entitledAboveRoster(let group, let entitled, let members):
      self.init(.evidence(.entitledAboveRoster), of(group).with("entitled", entitled).with("members", members))
    }
  }

  /// Why a survey's counts are refused.
  public init(_ fault: SurveyFault, scheme: Scheme) {
    let arguments = NoticeArguments()
    switch fault {
    case .unknownMethod(let method):
      self.init(
        .evidence(.unknownMethod),
        arguments.with("method", method).with("methods", list: scheme.methods.map(\.code)))
    case .unknownGroup(let group):
      self.init(
        .evidence(.unknownGroup), arguments.with("group", group).with("groups", list: scheme.groups.map(\.code)))
    case .outOfRange(let word): self.init(.evidence(.outOfRange), arguments.with("group", word))
    case .tooFewQuestionnaires(let count, let minimum):
      self.init(.evidence(.questionnairesBelow), arguments.with("count", count).with("minimum", minimum))
    case .offRatio(let group, let count, let least, let most):
      self.init(
        .evidence(.offRatio),
        arguments.with("group", group).with("count", count).with("least", least).with("most", most))
    case .tooFewAppraised(let count, let minimum):
      self.init(.evidence(.appraisedBelow), arguments.with("count", count).with("minimum", minimum))
    case .appraisedAboveEntitled(let count, let entitled):
      self.init(.evidence(.appraisedOverEntitled), arguments.with("count", count).with("entitled", entitled))
    }
  }

  /// Why a score sheet is refused.
  public init(_ fault: ScoreFault, form: ScoringForm) {
    let arguments = NoticeArguments()
    switch fault {
    case .wrongForm(let given, let expected):
      self.init(
        .evidence(.unknownIndicator), arguments.with("indicator", given).with("indicators", list: [expected]))
    case .unknownIndicator(let indicator):
      self.init(
        .evidence(.unknownIndicator),
        arguments.with("indicator", indicator)
          .with("indicators", list: (form.indicators + form.bonus).map(\.code)))
    case .missingIndicator(let indicator):
      self.init(.evidence(.indicatorMissing), arguments.with("indicator", indicator))
    case .outOfRange(let indicator, let points, let most):
      self.init(
        .evidence(.pointsAbove),
        arguments.with("indicator", indicator).with("points", points.text).with("limit", most.text))
    }
  }

  /// What a target lacks before it is submitted.
  ///
  /// - Parameter measures: the texts of its measures.
  public init(_ gap: TargetGap, measures: [String]) {
    let arguments = NoticeArguments()
    switch gap {
    case .problems(let listed, let needed):
      self.init(.evidence(.problemsBelow), arguments.with("count", listed).with("minimum", needed))
    case .measures(let listed, let needed):
      self.init(.evidence(.measuresBelow), arguments.with("count", listed).with("minimum", needed))
    case .quantity(let number): self.init(lacking: "quantity", of: number, in: measures)
    case .person(let number): self.init(lacking: "person", of: number, in: measures)
    case .timeLimit(let number): self.init(lacking: "timeLimit", of: number, in: measures)
    }
  }

  private init(lacking particular: String, of number: Int, in measures: [String]) {
    let text = measures.indices.contains(number) ? measures[number] : String(number + 1)
    self.init(
      .evidence(.measureIncomplete), NoticeArguments().with("measure", text).with("particular", particular))
  }
}

extension Percentage {
  /// With a tenth only where there is one: `97.5`, `40`.
  public var text: String { tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)" }
}

extension Points {
  /// With a tenth only where there is one.
  public var text: String {
    let size = abs(tenths)
    return (tenths < 0 ? "-" : "") + (size % 10 == 0 ? String(size / 10) : "\(size / 10).\(size % 10)")
  }
}
