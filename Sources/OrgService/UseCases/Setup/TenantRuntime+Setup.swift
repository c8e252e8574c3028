public import OrgAPI
import OrgBundle
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `setup.begin`: opens a set-up that takes a bundle's files; a tenant administrator, or an operator while the tenant
  /// has no users.
  public func beginSetup(_ params: SetupBegin.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, SetupBegin.name, requestKey: params.requestKey, params: params) { commit, actor in
      try self.authorizeSetup(actor, in: commit.state, at: commit.now)
      self.preparedSetup.forget()
      let owner = actor ?? UserNumber(rawValue: 0)
      if let digest = params.digest, let unfinished = try commit.tables.setup(by: owner, digest: digest) {
        let files = try commit.tables.setupFileSizes(unfinished).map { SetupFile(file: $0.file, size: Int($0.size)) }
        return SetupBegin.Result(setup: unfinished, files: files)
      }
      let id = AccessToken.make()
      try commit.tables.insertSetup(id: id, by: owner, at: commit.now, digest: params.digest)
      commit.state.oldestSetup = commit.state.oldestSetup ?? commit.now
      return SetupBegin.Result(setup: id)
    }
  }

  /// `setup.rows`: takes the next piece of a file, as it stands; a piece that is there already is fine.
  public func addRows(_ params: SetupRows.Params, _ caller: Caller) async throws -> Answer {
    try await write(caller, SetupRows.name, requestKey: nil, params: params) { commit, actor in
      try self.authorizeSetup(actor, in: commit.state, at: commit.now)
      try commit.findSetup(params.setup, of: actor)
      let size = Int(try commit.tables.setupFileSize(params.setup, file: params.file))
      if params.offset == size {
        try commit.tables.appendPiece(params.setup, file: params.file, offset: Int64(params.offset), text: params.text)
        return SetupRows.Result(
          setup: params.setup, file: params.file, size: size + params.text.utf8.count)
      }
      guard try commit.tables.hasPiece(params) else {
        throw ServiceFault(
          .conflict, .setup(.offsetMismatch),
          ["file": params.file, "offset": String(params.offset), "size": String(size)])
      }
      return SetupRows.Result(setup: params.setup, file: params.file, size: size)
    }
  }

  /// `setup.plan`: what the bundle would change, with every bad row named; changes nothing.
  public func planSetup(_ params: SetupPlan.Params, _ caller: Caller) async throws -> SetupPlanView {
    let state = state
    let actor = try setupActor(caller, SetupPlan.name, in: state)
    try authorizeSetup(actor, in: state, at: clock.now())
    let slug = slug
    let progress = setupProgress.begin(params.setup)
    defer { setupProgress.end(params.setup) }
    return try await givingUp(params.setup) {
      try await database.read { [preparedSetup] connection in
        let tables = TenantTables(connection: connection)
        try tables.checkSetup(params.setup, of: actor)
        return try preparedSetup.read(params.setup, slug: slug, tables, state, progress, keeps: true)
      }.view(caller)
    }
  }

  /// `setup.commit`: carries the bundle out as a whole or not at all; what is there already stays as it is.
  public func commitSetup(_ params: SetupCommit.Params, _ caller: Caller) async throws -> Answer {
    let progress = setupProgress.begin(params.setup)
    defer { setupProgress.end(params.setup) }
    return try await givingUp(params.setup) { try await commit(params, caller, progress) }
  }

  private func commit(
    _ params: SetupCommit.Params, _ caller: Caller, _ progress: SetupProgressCounter
  ) async throws -> Answer {
    try await write(caller, SetupCommit.name, requestKey: params.requestKey, params: params) { commit, actor in
      try self.authorizeSetup(actor, in: commit.state, at: commit.now)
      try commit.findSetup(params.setup, of: actor)
      let given = try params.tokensFile.map { name throws in
        try SetupTokens.rows(of: name, in: params.setup, commit.tables)
      }
      let reading = try self.preparedSetup.read(
        params.setup, slug: self.slug, commit.tables, commit.state, progress,
        keeps: false)
      if reading.change.members != nil, let actor {
        try self.authorize(actor, .useEverywhere(.manageMembers), in: commit.state, at: commit.now)
      }
      guard reading.problems.isEmpty else {
        throw ServiceFault(
          .invalid, Notice(code: .setup(.hasProblems), arguments: ["count": String(reading.problemCount)]),
          problems: reading.problems.map(caller.renderProblem))
      }
      let keyed = try commit.carryOut(
        reading.change, tokens: try self.digests(given ?? params.tokenDigests ?? [], in: commit.state), by: actor,
        progress)
      guard commit.hasAdministrator else { throw ServiceFault(.invalid, .setup(.noAdministrator)) }
      try commit.giveUp(params.setup)
      self.preparedSetup.forget()
      return SetupCommit.Result(
        changed: !reading.change.isEmpty, plan: reading.view(caller), revision: commit.state.revisionNumber,
        tokensSet: given == nil ? keyed.map(\.text) : [],
        tokensUnset: given.map { SetupTokens.users($0, without: keyed) })
    }
  }

  /// `setup.progress`: how far planning or committing has come; whoever began it.
  public func setupProgress(
    _ params: OrgAPI.SetupProgress.Params, _ caller: Caller
  ) async throws -> OrgAPI.SetupProgress.Result {
    let state = state
    let actor = try setupActor(caller, OrgAPI.SetupProgress.name, in: state)
    try await database.read { connection in
      try TenantTables(connection: connection).checkSetup(params.setup, of: actor)
    }
    let value = setupProgress.counter(of: params.setup)?.value ?? SetupProgressCounter.Value()
    return OrgAPI.SetupProgress.Result(stage: value.stage.rawValue, done: value.done, total: value.total)
  }

  /// Does what reads a set-up's files. One whose files are others than it was begun for is given up: it could only go
  /// on being refused, and would be taken up again by its digest.
  private func givingUp<Result>(_ setup: String, _ body: () async throws -> Result) async throws -> Result {
    do {
      return try await body()
    } catch let fault as ServiceFault where fault.notice.code == .setup(.otherContent) {
      _ = try await queue.perform { commit in
        try commit.giveUp(setup)
        return []
      }
      throw fault
    }
  }

  private func digests(
    _ entries: [SetupTokenDigest], in state: TenantState
  ) throws(ServiceFault) -> [UserCode: TokenDigest] {
    var tokens: [UserCode: TokenDigest] = [:]
    var seen: Set<TokenDigest> = []
    for entry in entries {
      let user = try RequestWord.code(entry.user, field: "tokenDigests.user")
      guard let bytes = Digest.bytes(hexadecimal: entry.digest), bytes.count == 32 else {
        throw ServiceFault(
          .invalid, .field(.refused),
          ["path": "tokenDigests.digest", "reason": "a SHA-256 has 64 hexadecimal digits"])
      }
      let digest = TokenDigest(bytes: bytes)
      guard seen.insert(digest).inserted, state.access.user(token: digest) == nil, tokens[user] == nil else {
        throw ServiceFault(
          .invalid, .field(.refused), ["path": "tokenDigests", "reason": "every token and user stands once"])
      }
      tokens[user] = digest
    }
    return tokens
  }

  private func setupActor(
    _ caller: Caller, _ method: String, in state: TenantState
  ) throws(ServiceFault) -> UserNumber? {
    switch caller.identity {
    case .user: return try reader(caller, method, in: state)
    case .operator:
      guard state.access.userCount == 0 else { throw ServiceFault(.forbidden, .tenant(.hasUsers), ["tenant": slug]) }
      return nil
    }
  }

  /// A tenant administrator at the root; an operator (nil) has been let through by the tenant's having no users.
  private func authorizeSetup(_ actor: UserNumber?, in state: TenantState, at now: Instant) throws(ServiceFault) {
    guard let actor else { return }
    for permission in [Permission.administerUnits, .administerUsers, .publishRulebook] {
      try authorize(actor, .useEverywhere(permission), in: state, at: now)
    }
  }
}

extension Commit {
  /// Deletes a set-up with its files.
  mutating func giveUp(_ setup: String) throws {
    try tables.deleteSetup(setup)
    state.oldestSetup = try tables.oldestSetup()
  }

  func findSetup(_ id: String, of actor: UserNumber?) throws { try tables.checkSetup(id, of: actor) }

  /// Whether somebody who has a token could administer the tenant after this.
  var hasAdministrator: Bool {
    state.access.isHeldByTokenHolder(.administerUsers, over: state.tree.root, now: now)
  }
}

extension TenantTables {
  /// Whether a piece, sent again, is there already, byte for byte.
  func hasPiece(_ piece: SetupRows.Params) throws -> Bool {
    let sent = Array(piece.text.utf8)
    let size = Int(try setupFileSize(piece.setup, file: piece.file))
    guard piece.offset < size, sent.count <= size - piece.offset else { return false }
    return try setupBytes(piece.setup, file: piece.file, in: piece.offset..<piece.offset + sent.count) == sent
  }

  /// Says no where there is no such set-up, or another session's user began it.
  func checkSetup(_ id: String, of actor: UserNumber?) throws {
    guard let owner = try setup(id)?.by else { throw ServiceFault(.notFound, .notFound(.setup), ["setup": id]) }
    guard owner == actor ?? UserNumber(rawValue: 0) else {
      throw ServiceFault(.forbidden, .setup(.otherOwner), ["setup": id])
    }
  }
}
