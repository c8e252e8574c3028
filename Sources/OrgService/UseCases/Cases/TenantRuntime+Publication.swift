public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `notice.publish`: makes decisions public for the scheme's working days (公示; decision 22).
  public func publishNotice(_ params: NoticePublish.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, NoticePublish.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, NoticePublish.name)
      var last = commit.today
      var published: [PublishedCase] = []
      for id in params.cases {
        let item = try commit.findCase(id)
        let scheme = CampaignDesk(state: commit.state, now: commit.now).scheme(of: item.campaign)
        if let scheme { try self.check(params.channels, in: scheme) }
        let publication = scheme?.publication ?? PublicationPlan()
        let until = commit.today.adding(
          workingDays: publication.workingDays, in: commit.state.calendar.workingDays)
        let state = try commit.carryOut(
          CaseAct(
            id, expectedRevision: params.revisions?[id], body: params.body, .command(.publish(until: until)),
            remark: params.channels.joined(separator: ", ")), by: actor)
        last = max(last, until)
        published.append(PublishedCase(case: id, revision: Int(state.revision)))
      }
      return NoticePublish.Result(until: last.description, cases: published)
    }
  }

  private func check(_ channels: [String], in scheme: Scheme) throws(ServiceFault) {
    for channel in channels where !scheme.channels.contains(where: { $0.code.rawValue == channel }) {
      throw ServiceFault(
        .invalid, .ledger(.unknownWord),
        [
          "field": "channels", "word": channel,
          "words": scheme.channels.map(\.code.rawValue).joined(separator: ", "),
        ].filter { !$0.value.isEmpty })
    }
  }

  /// `objection.file`: an objection to a decision that is being publicised; whoever may read the case.
  public func fileObjection(_ params: ObjectionFile.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, ObjectionFile.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, ObjectionFile.name)
      let item = try commit.findCase(params.case)
      try commit.authorizeReading(item, by: actor)
      try commit.checkRevision(params.expectedRevision, of: item)
      try CampaignDesk(state: commit.state, now: commit.now).checkOpen(item.campaign)
      guard item.phase == .published, let until = item.noticeUntil, commit.today <= until else {
        throw ServiceFault(
          .stageClosed, .ledger(.notPublicised),
          ["case": params.case].merging(item.noticeUntil.map { ["until": $0.description] } ?? [:]) { $1 })
      }
      let entry = try commit.make(
        Entry(
          number: EntryNumber(rawValue: commit.state.nextEntry), unit: item.unit,
          body: item.deciders.last ?? item.unit, campaign: item.campaign, item: item.number, author: actor,
          content: .objection), texts: [("text", params.text)], by: actor)
      return try EntryViewing(commit).view(entry)
    }
  }

  /// `objection.resolve`: the deciding body keeps its decision, or opens the case again (decision 22).
  public func resolveObjection(_ params: ObjectionResolve.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, ObjectionResolve.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, ObjectionResolve.name)
      let objection = try commit.findEntry(params.objection, .objection)
      guard let number = objection.item else {
        throw ServiceFault(.notFound, .notFound(.entry), ["entry": params.objection])
      }
      let item = try commit.findCase(String(number.rawValue))
      let body = try commit.decider(of: item, named: params.body, user: actor)
      let principal = commit.policy.principal(actor, .decide, at: body, now: commit.now)
      let persons = Set([actor, principal].compactMap { $0 })
      if !item.subjectSide.isDisjoint(with: persons) || persons.contains(objection.author) {
        throw ServiceFault(.forbidden, Notice(CaseRefusal.otherSide, in: commit.state.tree))
      }
      try commit.checkRevision(of: objection, params)
      try CampaignDesk(state: commit.state, now: commit.now).checkOpen(item.campaign)
      let entry = try commit.act(
        params.reopen ? .close : .dismiss, on: objection, for: body, texts: [("reason", params.reason)], by: actor)
      // Another objection, upheld before, may have opened it already, or ended in its rejection.
      if params.reopen, item.isDone {
        _ = try commit.carryOut(
          CaseAct(
            String(number.rawValue), expectedRevision: nil, body: commit.state.tree.code(of: body).text,
            .command(.reopen), remark: params.reason), by: actor)
      }
      return try EntryViewing(commit).view(entry)
    }
  }

  /// `case.reopen`: the deciding body, or its superior, opens a decided case again with a reason (decision 22).
  public func reopenCase(_ params: CaseReopen.Params, _ caller: Caller) async throws -> Answer {
    try await act(
      caller, CaseReopen.name, requestKey: params.requestKey, params: params,
      CaseAct(
        params.case, expectedRevision: params.expectedRevision, body: params.body, .command(.reopen),
        remark: params.reason))
  }
}

extension Commit {
  /// The deciding body of a case at which a user decides: the one named, or the only one.
  fileprivate func decider(
    of item: CaseState, named code: String?, user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    let named = try code.map { code throws(ServiceFault) in try state.unit(code) }
    let bodies = item.deciders
    let held = bodies.filter { body in
      (named == nil || named == body) && policy.decide(user, .use(.decide, at: body), at: now).isAllowed
    }
    if let only = held.first, held.count == 1 { return only }
    if held.count > 1 {
      throw ServiceFault(
        .invalid, .casework(.bodyMustBeNamed),
        ["bodies": held.map { state.tree.code(of: $0).text }.joined(separator: ", ")])
    }
    let nearest = named ?? bodies.last ?? item.unit
    if case .denied(let denial) = policy.decide(user, .use(.decide, at: nearest), at: now) {
      throw ServiceFault(.forbidden, state.notice(denial))
    }
    throw ServiceFault(.forbidden, Notice(CaseRefusal.noSuchPlace(nearest, .decide), in: state.tree))
  }
}
