/// A user account, without anything secret.
public struct User: Equatable, Sendable {
  public let number: UserNumber
  public let code: UserCode
  public var isActive: Bool

  public init(number: UserNumber, code: UserCode, isActive: Bool = true) {
    self.number = number
    self.code = code
    self.isActive = isActive
  }
}

/// The digest of a token, 32 bytes; what a token is looked up by.
public struct TokenDigest: Hashable, Sendable {
  public let bytes: [UInt8]
  public init(bytes: [UInt8]) { self.bytes = bytes }
}

/// The users, tokens, roles and grants of a tenant at one revision.
public struct AccessDirectory: Sendable {
  public private(set) var roles: [RoleName: Role]
  private var users = SharingDictionary<UserNumber, User>()
  private var numbers = SharingDictionary<UserCode, UserNumber>()
  private var grantsOfUser = SharingDictionary<UserNumber, [Grant]>()
  private var userOfGrant = SharingDictionary<GrantNumber, UserNumber>()
  private var grantsAtUnit = SharingDictionary<UnitIndex, [Grant]>()
  private var userOfToken = SharingDictionary<TokenDigest, UserNumber>()
  private var tokensOfUser = SharingDictionary<UserNumber, [TokenDigest]>()
  private var delegationsToUser: [UserNumber: [Delegation]] = [:]

  public init(roles: [Role] = Role.defaults) {
    self.roles = Dictionary(roles.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public var userCount: Int { users.count }
  public var grantCount: Int { userOfGrant.count }
  public var allUsers: [User] { users.values.sorted { $0.code < $1.code } }
  public var allGrants: [Grant] { grantsOfUser.values.joined().sorted { $0.number < $1.number } }

  public func user(_ number: UserNumber) -> User? { users[number] }
  public func user(_ code: UserCode) -> User? { numbers[code].flatMap { users[$0] } }
  public func user(token: TokenDigest) -> User? { userOfToken[token].flatMap { users[$0] } }
  public func grants(of user: UserNumber) -> [Grant] { grantsOfUser[user] ?? [] }
  public func grant(_ number: GrantNumber) -> Grant? {
    userOfGrant[number].flatMap { user in grants(of: user).first { $0.number == number } }
  }

  /// In the order of their numbers, those whose time has run out too.
  public var allDelegations: [Delegation] { delegationsToUser.values.joined().sorted { $0.number < $1.number } }
  /// What a user may do for others, in the order of the numbers.
  public func delegations(to user: UserNumber) -> [Delegation] { delegationsToUser[user] ?? [] }
  public func delegation(_ number: DelegationNumber) -> Delegation? {
    delegationsToUser.values.joined().first { $0.number == number }
  }

  /// Takes a delegation, in the place of its earlier version.
  public mutating func put(_ delegation: Delegation) {
    remove(delegation.number)
    delegationsToUser[delegation.to, default: []].append(delegation)
    delegationsToUser[delegation.to]?.sort { $0.number < $1.number }
  }

  public mutating func remove(_ delegation: DelegationNumber) {
    guard let removed = self.delegation(delegation) else { return }
    delegationsToUser[removed.to]?.removeAll { $0.number == delegation }
  }

  public mutating func set(_ roles: [Role]) {
    self.roles = Dictionary(roles.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public mutating func add(_ user: User) {
    users[user.number] = user
    numbers[user.code] = user.number
  }

  public mutating func add(_ token: TokenDigest, of user: UserNumber) {
    if let former = userOfToken[token] { tokensOfUser[former]?.removeAll { $0 == token } }
    userOfToken[token] = user
    tokensOfUser[user, default: []].append(token)
  }

  public mutating func revokeTokens(of user: UserNumber) {
    for token in tokens(of: user) { userOfToken[token] = nil }
    tokensOfUser[user] = nil
  }

  public mutating func add(_ grant: Grant) {
    grantsOfUser[grant.user, default: []].append(grant)
    grantsAtUnit[grant.unit, default: []].append(grant)
    userOfGrant[grant.number] = grant.user
  }

  public mutating func revoke(_ grant: GrantNumber) {
    guard let revoked = self.grant(grant) else { return }
    userOfGrant[grant] = nil
    grantsOfUser[revoked.user]?.removeAll { $0.number == grant }
    grantsAtUnit[revoked.unit]?.removeAll { $0.number == grant }
  }

  /// Whether anybody who has a token holds a permission over a unit's whole subtree.
  public func isHeldByTokenHolder(_ permission: Permission, over unit: UnitIndex, now: Instant) -> Bool {
    (grantsAtUnit[unit] ?? []).contains { grant in
      grant.scope == .subtree && grant.holds(at: now) && permissions(of: grant).contains(permission)
        && !tokens(of: grant.user).isEmpty && users[grant.user]?.isActive == true
    }
  }

  /// The tokens that stand for a user.
  public func tokens(of user: UserNumber) -> [TokenDigest] { tokensOfUser[user] ?? [] }

  /// Whether anybody holds a permission by a grant at this very unit. Who acts for a colleague adds nothing: a delegation
  /// gives what the colleague's grant gives, while it does.
  public func isHeld(_ permission: Permission, at unit: UnitIndex, now: Instant) -> Bool {
    (grantsAtUnit[unit] ?? []).contains { grant in
      grant.holds(at: now) && permissions(of: grant).contains(permission) && users[grant.user]?.isActive == true
    }
  }

  /// Everybody who holds a permission by a grant at this very unit, by code.
  public func holders(of permission: Permission, at unit: UnitIndex, now: Instant) -> [User] {
    let numbers = (grantsAtUnit[unit] ?? [])
      .filter { $0.holds(at: now) && permissions(of: $0).contains(permission) }.map(\.user)
    return Set(numbers).compactMap { users[$0] }.filter(\.isActive).sorted { $0.code < $1.code }
  }

  public func permissions(of grant: Grant) -> Set<Permission> {
    grant.role.flatMap { roles[$0]?.permissions } ?? []
  }
}
