public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `evidence.record`: minutes, a report, the record of a visit; whoever produces the part.
  public func recordEvidence(_ params: EvidenceRecord.Params, _ caller: Caller) async throws -> Answer {
    let texts: [Commit.EntryText] =
      [("title", params.title)] + (params.text.map { [("text", $0)] } ?? [])
    return try await record(
      caller, EvidenceRecord.name, params,
      EvidencePiece(
        item: params.case, part: params.part, body: params.body, expectedRevision: params.expectedRevision,
        kind: .paper, texts: texts, attachments: params.attachments ?? [], onBehalfOf: params.onBehalfOf
      ) { setting in
        let day = try params.date.map { text throws(ServiceFault) in try setting.pastDay(text, "date") }
        return RecordedEvidence(content: .paper(Paper(part: setting.part.code, number: params.number, day: day)))
      })
  }

  /// `ballot.record`: the tallies of an anonymous ballot; whoever produces the part.
  public func recordBallot(_ params: BallotRecord.Params, _ caller: Caller) async throws -> Answer {
    try await record(
      caller, BallotRecord.name, params,
      EvidencePiece(
        item: params.case, part: params.part, body: params.body, expectedRevision: params.expectedRevision,
        kind: .ballot, attachments: params.attachments ?? [], onBehalfOf: params.onBehalfOf
      ) { setting in
        var tally = BallotTally(part: setting.part.code, held: try setting.pastDay(params.held, "held"), groups: [])
        let empty = BallotCheck(tally: tally, part: setting.part, scheme: setting.scheme)
        tally.groups = try params.groups.map { try BallotTally.Group($0, empty, onRoster: setting.voters) }
        let check = BallotCheck(tally: tally, part: setting.part, scheme: setting.scheme)
        try refuse(check.faults.map { Notice($0, of: check) })
        return RecordedEvidence(content: .ballot(tally), counts: check.carries)
      })
  }

  /// `survey.record`: the counts of a survey; whoever produces the part.
  public func recordSurvey(_ params: SurveyRecord.Params, _ caller: Caller) async throws -> Answer {
    try await record(
      caller, SurveyRecord.name, params,
      EvidencePiece(
        item: params.case, part: params.part, body: params.body, expectedRevision: params.expectedRevision,
        kind: .survey, texts: params.text.map { [("text", $0)] } ?? [], attachments: params.attachments ?? [],
        onBehalfOf: params.onBehalfOf
      ) { setting in
        let counts = SurveyCounts(
          part: setting.part.code,
          methods: try counted(params.methods.map { ($0.method, $0.count) }, "methods"),
          questionnaires: try counted(params.questionnaires.map { ($0.group, $0.count) }, "questionnaires"),
          appraised: params.appraised ?? 0, entitled: params.entitled,
          heard: params.heard.map(SchemeWord.init(rawValue:)))
        let minimum = setting.scheme.questionnaireMinimum(for: setting.producer, plans: setting.plans)
        let check = SurveyCheck(counts: counts, minimum: minimum, scheme: setting.scheme)
        try refuse(check.faults.map { Notice($0, scheme: setting.scheme) })
        return RecordedEvidence(content: .survey(counts))
      })
  }

  /// `scores.record`: points by indicator of the unit's form; whoever produces the part.
  public func recordScores(_ params: ScoresRecord.Params, _ caller: Caller) async throws -> Answer {
    try await record(
      caller, ScoresRecord.name, params,
      EvidencePiece(
        item: params.case, part: params.part, body: params.body, expectedRevision: params.expectedRevision,
        kind: .scores, onBehalfOf: params.onBehalfOf
      ) { setting in
        guard let form = setting.scheme.form(for: setting.subject) else {
          throw ServiceFault(
            .invalid, .evidence(.noForm), ["unit": setting.subject.code.text, "unitName": setting.subject.name])
        }
        let points = try params.scores.reduce(into: [SchemeWord: Points]()) { points, score in
          guard points.updateValue(Points(score.points), forKey: SchemeWord(rawValue: score.indicator)) == nil else {
            throw ServiceFault(.invalid, .evidence(.indicatorTwice), ["indicator": score.indicator])
          }
        }
        let check = ScoreCheck(
          sheet: ScoreSheet(part: setting.part.code, form: form.code, points: points), form: form)
        try refuse(check.faults.map { Notice($0, form: form) })
        return RecordedEvidence(content: .scores(check.sheet), score: check.total)
      })
  }

  private func record(
    _ caller: Caller, _ method: String, _ params: some WriteParams, _ record: EvidencePiece
  ) async throws -> Answer {
    return try await write(caller, method, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, method)
      let entry = try commit.record(record, by: actor)
      return try EntryViewing(commit).view(entry)
    }
  }
}

/// Refuses with the first of the faults; all of them are named.
private func refuse(_ faults: [Notice]) throws(ServiceFault) {
  guard let first = faults.first else { return }
  throw ServiceFault(.invalid, first, explanation: faults.count > 1 ? faults : [])
}

/// Counts by word; each word stands once.
private func counted(_ counts: [(String, Int)], _ field: String) throws(ServiceFault) -> [SchemeWord: Int] {
  var result: [SchemeWord: Int] = [:]
  for (word, count) in counts where result.updateValue(count, forKey: SchemeWord(rawValue: word)) != nil {
    throw ServiceFault(.invalid, .evidence(.wordTwice), ["field": field, "word": word])
  }
  return result
}

extension BallotTally.Group {
  /// - Parameters:
  ///   - check: what the ballot is asked for.
  ///   - onRoster: the unit's full members; nil where it keeps no roster.
  fileprivate init(_ group: BallotGroup, _ check: BallotCheck, onRoster: Int?) throws(ServiceFault) {
    var votes: [SchemeWord: Int] = [:]
    for vote in group.votes where votes.updateValue(vote.count, forKey: SchemeWord(rawValue: vote.option)) != nil {
      throw ServiceFault(.invalid, .evidence(.wordTwice), ["field": "votes", "word": vote.option])
    }
    let word = group.group.map(SchemeWord.init(rawValue:))
    let entitled: Int
    do {
      entitled = try Self.entitled(word, stated: group.entitled, onRoster: onRoster, voters: check.demands.roster)
    } catch {
      throw ServiceFault(.invalid, Notice(error, of: check))
    }
    self.init(
      group: word, entitled: entitled, present: group.present, votes: votes, invalid: group.invalid ?? 0)
  }
}

extension Points {
  /// Points as the wire has them: a number with at most one decimal.
  init(_ number: Double) { self.init(tenths: Int((number * 10).rounded())) }

  /// As the wire has them.
  var number: Double { Double(tenths) / 10 }
}
