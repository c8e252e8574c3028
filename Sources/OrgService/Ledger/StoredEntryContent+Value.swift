import OrgDomain

extension StoredEntryContent {
  /// The content again; nil where it was not written by this product for an entry of the kind.
  func value(of kind: EntryKind) -> EntryContent? {
    switch kind {
    case .ballot: ballot
    case .survey: survey
    case .scores: scores
    case .paper: part.map { .paper(Paper(part: PartCode(rawValue: $0), number: number, day: day.flatMap { Day($0) })) }
    case .problem: problemClass.flatMap(ProblemClass.init(rawValue:)).map { .problem($0) }
    case .measure: aim.flatMap(MeasurePlan.Aim.init(rawValue:)).map { .measure(MeasurePlan(aim: $0)) }
    case .help: schemeWord.map { .help($0, helper: helper.map(UnitIndex.init(rawValue:))) }
    case .order:
      form.flatMap(OrderForm.init(rawValue:)).map { .order($0, matter: matter.map(Matter.init(rawValue:))) }
    case .inspection: inspection
    case .finding: passed.map { .finding(passed: $0) }
    case .commitment: commitment
    case .comment: collective.map { .comment(isCollective: $0) }
    case .satisfaction: satisfaction
    case .record: record
    case .honour: schemeWord.map { .honour($0) }
    case .nomination: schemeWord.map { .nomination($0) }
    case .task:
      owner.map { .task(phase: phase.map(PhaseCode.init(rawValue:)), owner: UserNumber(rawValue: $0)) }
    case .permit: matter.map { .permit(Matter(rawValue: $0)) }
    case .objection: .objection
    case .consequence: consequence
    }
  }

  private var schemeWord: SchemeWord? { word.map(SchemeWord.init(rawValue:)) }

  private var ballot: EntryContent? {
    guard let part, let groups, let held = day.flatMap({ Day($0) }) else { return nil }
    return .ballot(
      BallotTally(
        part: PartCode(rawValue: part), held: held,
        groups: groups.map { group in
          BallotTally.Group(
            group: group.group.map(SchemeWord.init(rawValue:)), entitled: group.entitled, present: group.present,
            votes: words(group.votes), invalid: group.invalid)
        }))
  }

  private var survey: EntryContent? {
    guard let part, let methods, let questionnaires, let appraised, let heard else { return nil }
    return .survey(
      SurveyCounts(
        part: PartCode(rawValue: part), methods: words(methods), questionnaires: words(questionnaires),
        appraised: appraised, entitled: entitled, heard: heard.map(SchemeWord.init(rawValue:))))
  }

  private var scores: EntryContent? {
    guard let part, let form, let points else { return nil }
    return .scores(
      ScoreSheet(
        part: PartCode(rawValue: part), form: SchemeWord(rawValue: form),
        points: words(points).mapValues(Points.init(tenths:))))
  }

  private var inspection: EntryContent? {
    guard let form = form.flatMap(Inspection.Form.init(rawValue:)), let population, let sample else { return nil }
    return .inspection(
      Inspection(
        form: form, seed: seed.flatMap { UInt64($0) }, population: population,
        sample: sample.map(UnitIndex.init(rawValue:))))
  }

  private var commitment: EntryContent? {
    guard let maker = maker.flatMap(Commitment.Maker.init(rawValue:)), let count, let namedByMasses else { return nil }
    return .commitment(
      Commitment(
        maker: maker, count: count, namedByMasses: namedByMasses, channel: channel.map(SchemeWord.init(rawValue:))))
  }

  private var satisfaction: EntryContent? {
    guard let maker = maker.flatMap(Commitment.Maker.init(rawValue:)), let satisfied, let asked else { return nil }
    return .satisfaction(of: maker, satisfied: satisfied, asked: asked)
  }

  private var record: EntryContent? {
    guard let schemeWord, let count, let day = day.flatMap({ Day($0) }) else { return nil }
    return .record(schemeWord, count: count, on: day)
  }

  private var consequence: EntryContent? {
    guard let rule = rule.flatMap({ RuleCode($0) }), let confirmed else { return nil }
    return .consequence(rule, isConfirmed: confirmed)
  }

  private func words(_ counts: [String: Int]) -> [SchemeWord: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { (SchemeWord(rawValue: $0.key), $0.value) })
  }
}
