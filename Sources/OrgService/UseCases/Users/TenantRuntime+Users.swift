import Foundation
public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `user.create`: makes an account and its token, which is shown this once; whoever administers users.
  public func createUser(_ params: UserCreate.Params, _ caller: Caller) async throws -> UserCreate.Result {
    let token = AccessToken.make()
    let answer = try await write(
      caller, UserCreate.name, requestKey: params.requestKey, params: params
    ) { commit, actor in
      let actor = try self.requireUser(actor, UserCreate.name)
      try self.authorize(actor, .useEverywhere(.administerUsers), in: commit.state, at: commit.now)
      let code = try RequestWord.code(params.user, field: "user")
      if commit.state.access.user(code) != nil {
        throw ServiceFault(.conflict, .conflict(.codeInUse), ["object": "user", "code": params.user])
      }
      let user = try commit.add([(code, params.name)], by: actor)[0]
      try commit.issue(AccessToken.digest(of: token), to: user, by: actor)
      return UserKey(user: params.user, digest: AccessToken.digest(of: token))
    }
    return UserCreate.Result(user: params.user, token: try UserKey.shows(token, answer) ? token : nil)
  }

  /// `user.renewToken`: makes a new token, which is shown this once, and ends the old ones and their connections.
  public func renewToken(_ params: UserRenewToken.Params, _ caller: Caller) async throws -> UserRenewToken.Result {
    let token = AccessToken.make()
    let answer = try await write(
      caller, UserRenewToken.name, requestKey: params.requestKey, params: params
    ) { commit, actor in
      let actor = try self.requireUser(actor, UserRenewToken.name)
      let user = try commit.state.user(params.user)
      if user.number != actor {
        try self.authorize(actor, .useEverywhere(.administerUsers), in: commit.state, at: commit.now)
      }
      try commit.append(.tokensRevoked(user: user.number.rawValue), by: actor)
      try commit.tables.revokeTokens(of: user.number, at: commit.now)
      commit.state.snapshot.access.revokeTokens(of: user.number)
      commit.revoked.insert(user.number)
      try commit.issue(AccessToken.digest(of: token), to: user.number, by: actor)
      return UserKey(user: params.user, digest: AccessToken.digest(of: token))
    }
    return UserRenewToken.Result(user: params.user, token: try UserKey.shows(token, answer) ? token : nil)
  }

  /// `user.list`: accounts by code, with names; whoever administers users. Reading names is noted in the access log.
  public func listUsers(_ params: UserList.Params, _ caller: Caller) async throws -> UserList.Result {
    let state = state
    let user = try reader(caller, UserList.name, in: state)
    try authorize(user, .useEverywhere(.administerUsers), in: state, at: clock.now())
    _ = try await queue.perform { commit in
      try commit.tables.insertAccess(at: commit.now, user: user, unit: nil, what: UserList.name)
      return []
    }
    let users = state.access.allUsers.sorted { $0.number < $1.number }
    let page = try Page(limit: params.limit, cursor: params.cursor).cut(users) { $0.number.rawValue }
    return UserList.Result(
      users: page.items.map {
        UserItem(user: $0.code.text, name: state.userNames[$0.number] ?? "", active: $0.isActive)
      }, nextCursor: page.next)
  }
}

/// What is kept of an answer that showed a token: its digest, never the token. A repeated request shows none.
private struct UserKey: Codable {
  let user: String
  let digest: String

  init(user: String, digest: TokenDigest) {
    self.user = user
    self.digest = Digest.text(digest.bytes)
  }

  /// Whether this answer is the first, and the token the one it is about.
  static func shows(_ token: String, _ answer: Answer) throws -> Bool {
    let key = try JSONDecoder().decode(UserKey.self, from: Data(answer.bytes))
    return key.digest == Digest.text(AccessToken.digest(of: token).bytes)
  }
}

extension Commit {
  /// Adds accounts, without tokens.
  mutating func add(_ users: [(code: UserCode, name: String)], by actor: UserNumber?) throws -> [UserNumber] {
    var numbers: [UserNumber] = []
    for (code, name) in users {
      let user = User(number: UserNumber(rawValue: state.nextUser), code: code)
      state.nextUser += 1
      try tables.insert(user, name: name, at: now)
      state.snapshot.access.add(user)
      state.userNames[user.number] = name
      numbers.append(user.number)
    }
    for rows in zip(numbers, users).map({ EventBody.StoredUser(user: $0.rawValue, code: $1.code.text) })
      .pieces(of: Commit.eventRows)
    {
      try append(.usersAdded(rows), by: actor)
    }
    return numbers
  }

  /// Lets a token stand for a user.
  mutating func issue(_ token: TokenDigest, to user: UserNumber, by actor: UserNumber?) throws {
    try tables.insertToken(digest: token.bytes, of: user, at: now)
    state.snapshot.access.add(token, of: user)
    try append(.tokenIssued(EventBody.TokenRow(user: user.rawValue, digest: Digest.text(token.bytes))), by: actor)
  }
}
