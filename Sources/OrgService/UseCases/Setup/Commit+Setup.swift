import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension Commit {
  /// Carries out a set-up as one revision.
  ///
  /// - Returns: the users whose token's digest was given and set.
  mutating func carryOut(
    _ change: SetupChange, tokens: [UserCode: TokenDigest], by actor: UserNumber?,
    _ progress: SetupProgressCounter = SetupProgressCounter()
  ) throws -> [UserCode] {
    let units = change.founded.count + change.amended.count
    progress.begin(.writing, total: units + change.newUsers.count + change.given.count)
    guard !change.isEmpty else { return [] }
    let (before, books) = (state.tree, state.books)
    let closed = change.closed(in: before)
    let revision = beginRevision()
    try setUp(change.settings, in: revision, by: actor)
    try setUp(change.documents, by: actor)
    try set(change.calendar, by: actor)
    try clearCalendar(of: change.cleared, by: actor)
    try setUpUnits(change, in: revision, by: actor)
    progress.advance(by: units)
    try setUpTerms(change.elected, by: actor)
    try setUpMembers(change.members, in: revision, by: actor)
    if state.rosters.total > 0 { try releaseGuests(of: closed, in: revision, by: actor) }
    let keyed = try setUpUsers(change, tokens: tokens, by: actor)
    progress.advance(by: change.newUsers.count)
    try setUpGrants(change, in: revision, by: actor)
    progress.advance(by: change.given.count)
    try setUpYear(change, by: actor)
    if let text = change.bookText {
      let reading = RulebookReading(text: text, in: state)
      guard let book = reading.book else {
        throw ServiceFault(
          .invalid, Notice(code: .setup(.hasProblems), arguments: ["count": String(reading.problems.count)]),
          problems: reading.problems)
      }
      try publish(book, text: text, in: revision, by: actor)
    }
    try judgeBooks()
    _ = try rerouteOpenCases(Rerouting(before: before, books: books))
    return keyed
  }

  /// The scheme comes before campaigns: a new one follows it.
  private mutating func setUpYear(_ change: SetupChange, by actor: UserNumber?) throws {
    if let scheme = change.scheme { try publish(scheme.value, text: scheme.text, by: actor) }
    for row in change.plans {
      try publish(row.plan, text: row.text, of: try state.unit(row.plan.unit.text), by: actor)
    }
    let results = try change.history.map { row in
      StoredPastResult(
        unit: try state.unit(row.unit.text), year: row.year, matter: row.matter, grade: row.grade, honour: row.honour,
        body: try row.body.map { try state.unit($0.text) }, decidedOn: row.day)
    }
    try set(results, by: actor)
    try set(change.campaigns, by: actor)
    for opening in change.openings {
      try open(opening.campaign, after: opening.previous, scheme: opening.scheme, by: actor)
    }
  }

  private mutating func setUp(
    _ settings: TenantSettings?, in revision: Revision, by actor: UserNumber?
  ) throws {
    guard let settings else { return }
    try checkRoles(settings.roles, by: actor)
    guard var calendar = TenantCalendar(timeZoneName: settings.timeZone) else {
      throw ServiceFault(.invalid, .field(.badTimeZone), ["path": "timeZone", "value": settings.timeZone])
    }
    calendar.workingDays = state.calendar.workingDays
    let text = try settings.text()
    try append(.settings(EventBody.StoredSettings(text: text)), by: actor)
    try tables.setVocabularyText(text, from: revision)
    state.settings = settings
    state.calendar = calendar
    state.snapshot.access.set(settings.roles)
  }

  /// Roles that are held may be narrowed, but neither dropped nor widened for whoever widens them (DESIGN 6).
  private func checkRoles(_ roles: [Role], by actor: UserNumber?) throws {
    let fresh = Dictionary(roles.map { ($0.name, $0.permissions) }, uniquingKeysWith: { first, _ in first })
    for grant in state.access.allGrants {
      guard let name = grant.role, let present = state.access.roles[name]?.permissions else { continue }
      guard let wanted = fresh[name] else {
        throw ServiceFault(.conflict, Notice(code: .access(.assignsUnknownRole), arguments: ["role": name.rawValue]))
      }
      if grant.user == actor, !wanted.isSubset(of: present) { throw ServiceFault(.forbidden, .access(.assignsToSelf)) }
    }
  }

  private mutating func setUp(_ documents: [StoredDocument], by actor: UserNumber?) throws {
    guard !documents.isEmpty else { return }
    try append(.documentsSet(documents.map(EventBody.DocumentRow.init)), by: actor)
    for document in documents {
      try tables.upsert(document)
      state.documents[document.code] = document
    }
  }

  private mutating func setUpUnits(_ change: SetupChange, in revision: Revision, by actor: UserNumber?) throws {
    let before = state.tree
    do {
      let tree =
        before.isEmpty && change.units.tree.vocabulary == state.settings.vocabulary
        ? change.units.tree
        : try before.with(state.settings.vocabulary, applying: change.treeChanges)
      try write(tree, after: before, amended: change.amended.map(\.code), in: revision, by: actor)
      state.snapshot.tree = tree
    } catch let problems as TreeProblems {
      guard let first = problems.problems.first else { throw problems }
      throw ServiceFault(.invalid, Notice(first, in: before))
    }
  }

  private mutating func setUpUsers(
    _ change: SetupChange, tokens: [UserCode: TokenDigest], by actor: UserNumber?
  ) throws -> [UserCode] {
    let numbers = change.newUsers.isEmpty ? [] : try add(change.newUsers, by: actor)
    var keyed: [UserCode] = []
    for (number, user) in zip(numbers, change.newUsers) {
      guard let token = tokens[user.code] else { continue }
      try issue(token, to: number, by: actor)
      keyed.append(user.code)
    }
    if !change.renamedUsers.isEmpty {
      try append(.usersRenamed(change.renamedUsers.map(\.number.rawValue)), by: actor)
    }
    for (number, name) in change.renamedUsers {
      try tables.setName(name, of: number)
      state.userNames[number] = name
    }
    return keyed
  }

  private mutating func setUpGrants(_ change: SetupChange, in revision: Revision, by actor: UserNumber?) throws {
    if let actor { try authorizeGrants(change, by: actor) }
    for rows in change.revoked.pieces(of: Commit.eventRows) {
      try append(.grantsRevoked(rows.map(\.number.rawValue)), by: actor)
    }
    for grant in change.revoked {
      try tables.revoke(grant.number, from: revision)
      state.snapshot.access.revoke(grant.number)
    }
    let given = try change.given.map { wanted in
      let user = try state.user(wanted.user.text)
      let unit = try state.unit(wanted.unit.text)
      let grant = Grant(
        number: GrantNumber(rawValue: state.nextGrant), user: user.number, role: wanted.role, unit: unit,
        scope: wanted.scope, from: wanted.from, until: wanted.until, assign: wanted.assign)
      state.nextGrant += 1
      return grant
    }
    for rows in given.pieces(of: Commit.eventRows) { try append(.grantsGiven(rows.map(StoredGrant.init)), by: actor) }
    for grant in given {
      try tables.insert(grant, from: revision)
      state.snapshot.access.add(grant)
    }
  }
}

extension Commit {
  /// An administrator's script gives and takes what he could give and take by hand, and nothing to himself (DESIGN 6).
  private func authorizeGrants(_ change: SetupChange, by actor: UserNumber) throws {
    for wanted in change.given {
      let request = AccessRequest.assign(
        role: wanted.role, passing: wanted.assign, at: try state.unit(wanted.unit.text), wanted.scope,
        to: try state.user(wanted.user.text).number)
      try allow(request, to: actor)
    }
    for grant in change.revoked { try allow(.revoke(grant), to: actor) }
  }

  private func allow(_ request: AccessRequest, to actor: UserNumber) throws {
    if case .denied(let denial) = policy.decide(actor, request, at: now) {
      throw ServiceFault(.forbidden, state.notice(denial))
    }
  }
}
