public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `case.copy`: lets the people of other units read a case (抄送); the subject's side, or a body of the route.
  public func copyCase(_ params: CaseCopy.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CaseCopy.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CaseCopy.name)
      let item = try commit.told(params.case, params.expectedRevision, by: actor)
      _ = try TellingDesk(state: commit.state, now: commit.now).copier(of: item, named: params.body, user: actor)
      let units = try params.to.map { code throws(ServiceFault) in try commit.state.receiver(code) }
      let present = try commit.tables.copies(of: [item.number])[item.number] ?? []
      let new = Set(units).subtracting(present).sorted()
      if !new.isEmpty { try commit.tell(.copied(to: new), of: item, by: actor, text: params.note) }
      return try CaseViewing(commit, user: actor).viewWithReaders(item)
    }
  }

  /// `case.markRead`: records that the caller has read the present revision (已阅); whoever may read the case.
  public func markRead(_ params: CaseMarkRead.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CaseMarkRead.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CaseMarkRead.name)
      let item = try commit.told(params.case, params.expectedRevision, by: actor)
      let known = try commit.tables.readings(of: [item.number], by: actor)[item.number]
      if known?.revision != item.revision {
        try commit.tell(.read(revision: item.revision), of: item, by: actor)
      }
      let at = known?.revision == item.revision ? known?.at : commit.now
      return CaseReadView(
        user: commit.state.userCode(actor) ?? "", at: commit.state.calendar.text(of: at ?? commit.now),
        revision: Int(item.revision))
    }
  }

  /// `case.urge`: urges whoever the case waits for (催办), once a day for each unit.
  public func urgeCase(_ params: CaseUrge.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CaseUrge.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CaseUrge.name)
      let item = try commit.told(params.case, params.expectedRevision, by: actor)
      let desk = TellingDesk(state: commit.state, now: commit.now)
      let unit = try desk.urger(of: item, named: params.body, user: actor)
      if let next = commit.state.urges.next(of: item.number, by: unit), commit.now < next {
        throw ServiceFault(
          .limit,
          Notice(
            .casework(.urgedAlready),
            NoticeArguments(commit.state.tree).with("case", item.number.rawValue).with("body", unit: unit)
              .with("next", commit.state.calendar.text(of: next))))
      }
      try commit.recordUrge(of: item, by: actor, text: params.text, for: unit)
      return commit.state.urged(item.number)
    }
  }

  /// `case.comment`: comments on a case, or answers a comment; whoever may read the case.
  public func commentCase(_ params: CaseComment.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, CaseComment.name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, CaseComment.name)
      let item = try commit.told(params.case, params.expectedRevision, by: actor)
      let replyTo = try params.replyTo.map { try commit.comment($0, of: item) }
      let event = try commit.tell(.commented(replyTo: replyTo), of: item, by: actor, text: params.text)
      return CaseCommentView(
        comment: String(event), replyTo: params.replyTo, at: commit.state.calendar.text(of: commit.now),
        user: commit.state.userCode(actor) ?? "", userName: commit.state.userNames[actor] ?? "", text: params.text)
    }
  }

  /// `case.comments`: the comments on a case, the oldest first; whoever may read the case.
  public func listComments(_ params: CaseComments.Params, _ caller: Caller) async throws -> CaseComments.Result {
    let now = clock.now()
    let page = Page(limit: params.limit, cursor: params.cursor)
    let start = try page.number().map(CommentNumber.init(rawValue:))
    return try await reading { tables, state in
      let user = try self.reader(caller, CaseComments.name, in: state)
      let item = try self.findReadable(params.case, user, tables, state, now)
      let found = try tables.comments(of: item.number, after: start, limit: page.limit + 1)
      let shown = found.prefix(page.limit)
      return CaseComments.Result(
        comments: shown.map { state.view($0) },
        nextCursor: found.count > page.limit ? shown.last.map { String($0.comment.comment.rawValue) } : nil)
    }
  }
}

extension Commit {
  /// The case that something is told about, which the actor may read.
  fileprivate func told(_ id: String, _ expectedRevision: Int?, by actor: UserNumber) throws -> CaseState {
    let item = try findCase(id)
    try authorizeReading(item, by: actor)
    try checkRevision(expectedRevision, of: item)
    return item
  }

  /// A comment of the case.
  fileprivate func comment(_ id: String, of item: CaseState) throws -> CommentNumber {
    guard let number = Int64(id).map(CommentNumber.init(rawValue:)), let comment = try tables.comment(number),
      comment.number == item.number
    else { throw ServiceFault(.notFound, .notFound(.comment), ["comment": id]) }
    return number
  }
}

extension TenantState {
  /// A unit that may get a copy.
  fileprivate func receiver(_ code: String) throws(ServiceFault) -> UnitIndex {
    let unit = try self.unit(code)
    guard !tree[unit].isOutside, tree[unit].status == .active else {
      throw ServiceFault(.invalid, Notice(.casework(.noCopies), NoticeArguments(tree).with("body", unit: unit)))
    }
    return unit
  }

  fileprivate func view(_ written: WrittenComment) -> CaseCommentView {
    CaseCommentView(
      comment: String(written.comment.comment.rawValue), replyTo: written.comment.replyTo.map { String($0.rawValue) },
      at: calendar.text(of: written.at), user: written.by.flatMap { userCode($0) } ?? "",
      userName: written.by.flatMap { userNames[$0] } ?? "", text: written.text)
  }

  /// How often whoever a case waits for was urged; nil where he was not.
  func urged(_ number: CaseNumber) -> CaseUrgedView? {
    urges.latest(of: number).map { urge in
      CaseUrgedView(
        count: urges.count(of: number), last: calendar.text(of: urge.at),
        by: urge.unit.map { tree.code(of: $0).text })
    }
  }
}
