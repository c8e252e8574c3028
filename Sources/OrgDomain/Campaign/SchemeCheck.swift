/// Checks a scheme against itself. What lies outside it (units, documents, categories) is checked where those are known.
struct SchemeCheck {
  let scheme: Scheme

  var problems: [SchemeProblem] {
    gradeProblems + duplicates + formProblems + ruleProblems + ratioProblems
      + RateCheck(rates: scheme.rates, scheme: scheme).problems
      + ProcedureCheck(
        procedures: scheme.procedures, questionnaires: scheme.questionnaires, scheme: scheme
      ).problems
      + phaseProblems + consequenceProblems
  }

  // MARK: - Words

  private var gradeProblems: [SchemeProblem] {
    (scheme.grades.isEmpty ? [.noGrades] : []) + (scheme.gradingMatters.isEmpty ? [.noGradingMatter] : [])
  }

  private var duplicates: [SchemeProblem] {
    let lists: [(SchemeSection, [String])] = [
      (.grades, scheme.grades.map(\.code.rawValue)), (.honours, scheme.honours.map(\.code.rawValue)),
      (.gradingMatters, scheme.gradingMatters.map(\.rawValue)), (.scoring, scheme.forms.map(\.code.rawValue)),
      (.caps, scheme.caps.map(\.code.text)), (.requirements, scheme.requirements.map(\.code.text)),
      (.quotas, scheme.quotas.map(\.code.text)), (.rates, scheme.rates.map(\.code.text)),
      (.phases, scheme.phases.map(\.code.rawValue)), (.snapshots, scheme.snapshots.map(\.code.rawValue)),
      (.consequences, scheme.consequences.map(\.code.text)), (.groups, scheme.groups.map(\.code.rawValue)),
      (.methods, scheme.methods.map(\.code.rawValue)), (.channels, scheme.channels.map(\.code.rawValue)),
      (.helps, scheme.helps.map(\.code.rawValue)), (.records, scheme.records.map(\.code.rawValue)),
    ]
    return lists.flatMap { section, words in
      DuplicateFinder.repeated(words).map { .duplicate($0.word, in: SchemePlace(section, $0.index)) }
    }
  }

  private func unknown(_ grades: [Grade], in place: SchemePlace) -> [SchemeProblem] {
    grades.filter { scheme.rank(of: $0) == nil }.map { .unknownGrade($0, in: place) }
  }

  // MARK: - Forms

  private var formProblems: [SchemeProblem] {
    scheme.forms.enumerated().flatMap { index, form in formProblems(form, in: SchemePlace(.scoring, index)) }
  }

  private func formProblems(_ form: ScoringForm, in place: SchemePlace) -> [SchemeProblem] {
    var problems = DuplicateFinder.repeated((form.indicators + form.bonus).map(\.code.rawValue)).map {
      SchemeProblem.duplicate($0.word, in: place)
    }
    if form.indicators.isEmpty { problems.append(.emptyList(in: place)) }
    problems += unknown(form.bands.map(\.grade), in: place)
    guard let last = form.bands.last else { return problems }
    let isOrdered = zip(form.bands, form.bands.dropFirst()).allSatisfy { better, worse in
      worse.from < better.from && !scheme.isGrade(worse.grade, atLeast: better.grade)
    }
    if !isOrdered { problems.append(.bandsOutOfOrder(in: place)) }
    if last.from != .whole(0) { problems.append(.bandsOpenBelow(in: place)) }
    return problems
  }

  // MARK: - Caps, requirements, quotas, ratio

  private var ruleProblems: [SchemeProblem] {
    scheme.caps.enumerated().flatMap { index, cap in capProblems(cap, in: SchemePlace(.caps, index)) }
      + scheme.requirements.enumerated().flatMap { index, requirement in
        requirementProblems(requirement, in: SchemePlace(.requirements, index))
      }
      + scheme.quotas.enumerated().flatMap { index, quota in unknown([quota.grade], in: SchemePlace(.quotas, index)) }
  }

  /// The parts of the name that some grading matter asks for; caps and requirements judge nothing else.
  private func declared(_ part: PartCode) -> [EvidencePart] {
    let asked = scheme.procedures.filter { scheme.gradingMatters.isEmpty || scheme.sets(gradeBy: $0.matter) }
    return asked.flatMap(\.parts).filter { $0.code == part }
  }

  private func capProblems(_ cap: GradeCap, in place: SchemePlace) -> [SchemeProblem] {
    var problems = unknown([cap.best], in: place)
    if cap.options.isEmpty { problems.append(.emptyList(in: place)) }
    let parts = declared(cap.part)
    if parts.isEmpty { return problems + [.unknownPart(cap.part, in: place)] }
    let ballots = parts.filter { $0.kind == .ballot }
    if ballots.isEmpty { return problems + [.notBallot(cap.part, in: place)] }
    let options = ballots.flatMap { scheme.options(of: $0.ballot ?? BallotDemands()) }
    return problems + cap.options.filter { !options.contains($0) }.map { .unknownOption($0, in: place) }
  }

  private func requirementProblems(_ requirement: GradeRequirement, in place: SchemePlace) -> [SchemeProblem] {
    unknown([requirement.grade], in: place) + (requirement.parts.isEmpty ? [.emptyList(in: place)] : [])
      + requirement.parts.filter { declared($0).isEmpty }.map { .unknownPart($0, in: place) }
  }

  private var ratioProblems: [SchemeProblem] {
    scheme.ratio.isEmpty || scheme.ratio.count == scheme.grades.count
      ? [] : [.ratioLength(count: scheme.ratio.count, grades: scheme.grades.count)]
  }

  // MARK: - Phases and consequences

  /// Judged in a leap year and in a common one.
  private var phaseProblems: [SchemeProblem] {
    let calendars = [2000, 2001].map { year in
      CampaignCalendar(year: year) { day, minute in
        Instant(milliseconds: Int64(day.daysSinceEpoch) * 86_400_000 + Int64(minute) * 60_000)
      }
    }
    return scheme.phases.enumerated().compactMap { index, phase in
      let isReal = calendars.allSatisfy { $0.instant(of: phase.from) < $0.instant(of: phase.until) }
      return isReal ? nil : .emptyPhase(phase.code, in: SchemePlace(.phases, index))
    }
  }

  private var consequenceProblems: [SchemeProblem] {
    scheme.consequences.enumerated().flatMap { index, rule in
      let place = SchemePlace(.consequences, index)
      return (rule.conditions.isEmpty ? [.emptyList(in: place)] : [])
        + rule.conditions.flatMap { conditionProblems($0, in: place) }
    }
  }

  private func conditionProblems(_ condition: ConsequenceRule.Condition, in place: SchemePlace) -> [SchemeProblem] {
    switch condition {
    case .grade(let grades), .gradeNot(let grades), .yearsRunning(_, let grades):
      unknown(grades, in: place) + (grades.isEmpty ? [.emptyList(in: place)] : [])
    case .overdue(let matters): matters.isEmpty ? [.emptyList(in: place)] : []
    case .recordBelow(let record, _):
      scheme.records.contains { $0.code == record } ? [] : [.unknownRecord(record, in: place)]
    case .promotedLastYear, .promoted, .fell, .targetReached: []
    }
  }
}
