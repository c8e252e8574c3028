public import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `rulebook.get`: the text of a version, of the present one, or of the one that stood then; any user of the tenant.
  public func getRulebook(_ params: RulebookGet.Params, _ caller: Caller) async throws -> RulebookGet.Result {
    let state = state
    _ = try reader(caller, RulebookGet.name, in: state)
    if params.version != nil, params.asOf != nil {
      throw ServiceFault(.invalid, .field(.excludes), ["path": "version", "other": "asOf"])
    }
    let now = clock.now()
    let found = try await reading { tables, state in
      guard let asOf = params.asOf else { return try tables.rulebook(version: params.version) }
      return try tables.rulebook(asOf: PastPoint(asOf, in: state, tables, now: now).revision)
    }
    guard let book = found else {
      guard let version = params.version else { throw ServiceFault(.notFound, .notFound(.noRulebook)) }
      throw ServiceFault(.notFound, .notFound(.rulebook), ["version": String(version)])
    }
    return RulebookGet.Result(
      version: book.version, text: book.text, publishedAt: state.calendar.text(of: book.at),
      publishedBy: book.publishedBy.flatMap { state.userCode($0) }, revision: Int(book.revision.rawValue))
  }

  /// `rulebook.check`: what is wrong with a text, and what it would leave open; publishes nothing.
  public func checkRulebook(_ params: RulebookCheck.Params, _ caller: Caller) async throws -> RulebookCheck.Result {
    let state = state
    let reader = try reader(caller, RulebookCheck.name, in: state)
    try authorize(reader, .useEverywhere(.publishRulebook), in: state, at: clock.now())
    let reading = RulebookReading(text: params.text, in: state)
    guard let book = reading.book else {
      return RulebookCheck.Result(
        valid: false, rules: reading.rules.count, problems: reading.problems.map(caller.renderProblem), warnings: [])
    }
    return RulebookCheck.Result(
      valid: true, rules: book.rules.count, problems: [],
      warnings: warnings(of: book, in: state, at: clock.now()).map(caller.render))
  }

  /// `rulebook.publish`: makes a text the tenant's rule book; open cases keep their routes (DESIGN 5).
  public func publishRulebook(_ params: RulebookPublish.Params, _ caller: Caller) async throws -> Answer {
    try await write(
      caller, RulebookPublish.name, requestKey: params.requestKey, params: params
    ) { commit, actor in
      let actor = try self.requireUser(actor, RulebookPublish.name)
      try self.authorize(actor, .useEverywhere(.publishRulebook), in: commit.state, at: commit.now)
      let present = commit.state.snapshot.bookVersion
      if let expected = params.expectedVersion, expected != present {
        throw ServiceFault(
          .conflict, .conflict(.staleRulebook), ["expected": String(expected), "present": String(present)])
      }
      let reading = RulebookReading(text: params.text, in: commit.state)
      guard let book = reading.book else {
        throw ServiceFault(
          .invalid, Notice(code: .setup(.hasProblems), arguments: ["count": String(reading.problems.count)]),
          problems: reading.problems.map(caller.renderProblem))
      }
      if commit.state.bookText != params.text { try commit.publish(book, text: params.text, by: actor) }
      return RulebookPublish.Result(
        version: commit.state.snapshot.bookVersion, revision: commit.state.revisionNumber,
        warnings: self.warnings(of: book, in: commit.state, at: commit.now).map(caller.render))
    }
  }

  /// What a book leaves open: kinds and categories of the tree that no rule of a matter names, each with one unit of it;
  /// rules that no unit meets; posts that nobody holds.
  func warnings(of book: RuleBook, in state: TenantState, at now: Instant) -> [Notice] {
    let report = RouteAuditing(
      router: Router(tree: state.tree, book: book, plans: state.snapshot.plans), day: state.calendar.day(of: now)
    )
    .run(access: state.access, now: now)
    return gaps(in: report, state.tree) + report.unusedRules.map(Notice.unusedRule)
      + report.vacancies.map { Notice.vacancy($0.body, $0.action, count: $0.count, in: state.tree) }
  }
}

/// What tells one gap of a book from another (DESIGN 5).
private struct GapKind: Hashable {
  let matter: Matter
  let kind: UnitKind
  let category: Category?
}

extension TenantRuntime {
  private func gaps(in report: RouteAuditReport, _ tree: OrganizationTree) -> [Notice] {
    var seen: Set<GapKind> = []
    return report.gaps.compactMap { gap in
      let unit = tree[gap.unit]
      let kind = GapKind(matter: gap.matter, kind: unit.kind, category: unit.category)
      return seen.insert(kind).inserted ? Notice.gap(gap.unit, gap.matter, in: tree) : nil
    }
  }
}

/// A rule book's text, read and checked against a tenant.
struct RulebookReading {
  let rules: [Rule]
  let book: RuleBook?
  let problems: [BundleProblem]

  init(text: String, in state: TenantState) {
    let reading = RuleBookText.read(text, file: "rulebook.yaml")
    rules = reading.rules
    guard reading.problems.isEmpty else {
      book = nil
      problems = reading.problems
      return
    }
    do {
      book = try RuleBook(rules: reading.rules, documents: Set(state.documents.keys), tree: state.tree)
      problems = []
    } catch {
      book = nil
      problems = RuleBookText.problems(error, positions: reading.positions, file: "rulebook.yaml")
    }
  }
}

extension Commit {
  /// Writes a book as the tenant's next version, in a revision of its own where none is given.
  mutating func publish(
    _ book: RuleBook, text: String, in given: Revision? = nil, by actor: UserNumber?
  ) throws {
    let revision = given ?? beginRevision()
    let version = state.snapshot.bookVersion + 1
    try append(
      .rulebookPublished(
        EventBody.StoredRulebook(rulebook: version, digest: Digest.hexadecimal(Array(text.utf8)))), by: actor)
    try tables.insertRulebook(version: version, text: text, revision: revision, publishedBy: actor, at: now)
    state.snapshot.book = book
    state.snapshot.bookVersion = version
    state.books[version] = book
    state.bookText = text
  }
}
