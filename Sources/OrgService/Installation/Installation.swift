public import Logging
import OrgAPI
public import OrgDomain
public import OrgStorage

/// Opens a database at a path; chosen by the composition root.
public typealias DatabaseOpening = @Sendable (_ path: String) throws -> any SQLDatabase

/// Told when tokens end, so that their connections can be closed.
public protocol RevocationListener: Sendable {
  func tokensEnded(of users: Set<UserNumber>, in tenant: String)
}

/// One installation: its data folder, its operator, and the tenants that are open.
public actor Installation {
  private let folder: DataFolder
  let system: any SQLDatabase
  private let openDatabase: DatabaseOpening
  let clock: any ServiceClock
  private let logger: Logger
  private let listener: any RevocationListener
  private let operatorDigest: TokenDigest
  /// When the clock has next something to do in each tenant.
  nonisolated let dueTimes = DueTimes()
  /// Tenants open or being opened: each is opened once, however many ask.
  private var tenants: [String: Task<TenantRuntime, any Error>] = [:]
  private var isClosed = false
  /// The last creation of a tenant that was asked for.
  private var creation: Task<Void, any Error>?

  /// Opens an installation; the first opening makes `system.sqlite` and writes `operator.token`.
  ///
  /// - Throws: `DataFolder.Failure` where another server runs on the folder; `StorageError` where the system database
  ///   cannot be opened.
  public init(
    folder: DataFolder, openDatabase: @escaping DatabaseOpening, clock: any ServiceClock, logger: Logger,
    listener: any RevocationListener
  ) async throws {
    self.folder = folder
    self.openDatabase = openDatabase
    self.clock = clock
    self.logger = logger
    self.listener = listener
    system = try openDatabase(folder.systemDatabase)
    _ = try await SystemDatabase.migrate(system, at: clock.now())
    operatorDigest = try await Installation.operatorDigest(system, folder)
    for tenant in try await system.read({ try SystemTables(connection: $0).tenants() }) where tenant.status == .active {
      dueTimes.set(tenant.nextDueAt, of: tenant.slug)
    }
  }

  private static func operatorDigest(_ system: any SQLDatabase, _ folder: DataFolder) async throws -> TokenDigest {
    let operators = try await system.read { try SystemTables(connection: $0).operators() }
    if let known = operators.first(where: { $0.name == operatorName }) { return known.digest }
    let token = AccessToken.make()
    let digest = AccessToken.digest(of: token)
    // The file first: an operator whose token is in no file could never be let in.
    try folder.writeOperatorToken(token)
    try await system.write { try SystemTables(connection: $0).setOperator(operatorName, digest: digest) }
    return digest
  }

  private static let operatorName = "operator"

  /// Whether a token is the operator's; compared in constant time.
  public nonisolated func isOperator(token: String) -> Bool {
    AccessToken.areEqual(AccessToken.digest(of: token), operatorDigest)
  }

  // MARK: - Tenants

  /// An open tenant.
  ///
  /// - Throws: `notFound`, or `unavailable` where it is suspended or its database cannot be opened.
  public func tenant(_ slug: String) async throws -> TenantRuntime {
    guard !isClosed else { throw ServiceFault(.unavailable, .service(.shuttingDown)) }
    if let opening = tenants[slug] { return try await opening.value }
    let record = try await system.read { try SystemTables(connection: $0).tenant(slug) }
    guard let record else { throw ServiceFault(.notFound, .tenant(.unknown), ["tenant": slug]) }
    guard record.status == .active else { throw ServiceFault(.unavailable, .tenant(.suspended), ["tenant": slug]) }
    if let opening = tenants[slug] { return try await opening.value }
    // Belongs to everyone who asks for the tenant, not to the first who does.
    let opening = Task { try await self.open(slug) }
    tenants[slug] = opening
    do {
      return try await opening.value
    } catch {
      tenants[slug] = nil
      logger.error("a tenant cannot be opened", metadata: ["tenant": "\(slug)", "error": "\(error)"])
      throw ServiceFault(.unavailable, .tenant(.unavailable), ["tenant": slug])
    }
  }

  private func open(_ slug: String) async throws -> TenantRuntime {
    let path = folder.tenantDatabase(slug)
    let (openDatabase, listener) = (openDatabase, listener)
    try await backUpBeforeUpgrade(of: slug)
    try await markOpen(slug)
    let dueTimes = dueTimes
    return try await TenantRuntime(
      slug: slug, openDatabase: { try openDatabase(path) }, clock: clock, logger: logger,
      onDue: { dueTimes.set($0, of: slug) }
    ) { users in
      listener.tokensEnded(of: users, in: slug)
    }
  }

  /// Copies a tenant's database that an earlier version made, before it is brought to the present schema (DESIGN 3).
  private func backUpBeforeUpgrade(of slug: String) async throws {
    let database = try openDatabase(folder.tenantDatabase(slug))
    let pending: [String]
    do {
      pending = try await TenantDatabase.pending(database)
    } catch {
      try? await database.close()
      throw error
    }
    try await database.close()
    guard let first = pending.first else { return }
    let copy = try folder.copyDatabase(of: slug, before: first)
    logger.notice("copied a tenant before its upgrade", metadata: ["tenant": "\(slug)", "copy": "\(copy)"])
  }

  /// Makes a tenant with a name and a time zone, and nothing in it; made again with the same, it stays as it is.
  ///
  /// - Parameter requestKey: the same key again with other values is refused.
  /// - Throws: `conflict` where the slug is taken by another; `invalid` for a bad slug or time zone.
  public func createTenant(slug: String, name: String, timeZone: String, requestKey: String? = nil) async throws {
    // One after another: each sees whole what the one before it made.
    let previous = creation
    let current = Task {
      _ = await previous?.result
      try await self.makeTenant(slug: slug, TenantSettings(name: name, timeZone: timeZone), requestKey)
    }
    creation = current
    try await current.value
  }

  private func makeTenant(slug: String, _ settings: TenantSettings, _ requestKey: String?) async throws {
    guard TenantCalendar(timeZoneName: settings.timeZone) != nil else {
      throw ServiceFault(.invalid, .field(.badTimeZone), ["path": "timeZone", "value": settings.timeZone])
    }
    guard Installation.isSlug(slug) else {
      throw ServiceFault(.invalid, .field(.badSlug), ["path": "slug", "value": slug])
    }
    let now = clock.now()
    let digest = Digest.bytes(Array("\(slug)\n\(settings.name)\n\(settings.timeZone)".utf8))
    if let requestKey, try await isRepeated(requestKey, digest, at: now) { return }
    if try await system.read({ try SystemTables(connection: $0).tenant(slug) }) != nil {
      let present = try await tenant(slug).state
      guard present.tree.isEmpty, present.access.userCount == 0, present.settings == settings else {
        throw ServiceFault(.conflict, .conflict(.codeInUse), ["object": "tenant", "code": slug])
      }
      return
    }
    // A file without a row is what a creation left that was broken off: nothing in it was ever acknowledged.
    folder.discardDatabase(at: folder.tenantDatabase(slug))
    try await fill(slug, settings)
    try await system.write { connection in
      let tables = SystemTables(connection: connection)
      try tables.insert(StoredTenant(slug: slug, name: settings.name, createdAt: now, nextDueAt: nil))
      guard let requestKey else { return }
      try tables.insertAnswer(
        user: UserNumber(rawValue: 0), key: requestKey, paramsDigest: digest, answer: [], at: now)
    }
  }

  /// Whether the operator's request was carried out before, under the same key.
  private func isRepeated(_ requestKey: String, _ digest: [UInt8], at now: Instant) async throws -> Bool {
    let oldest = Instant(milliseconds: now.milliseconds - TenantRuntime.requestKeyLifetime)
    let kept = try await system.write { connection in
      let tables = SystemTables(connection: connection)
      try tables.deleteAnswers(before: oldest)
      return try tables.answer(user: UserNumber(rawValue: 0), key: requestKey)
    }
    guard let kept else { return false }
    guard kept.paramsDigest == digest else {
      throw ServiceFault(.conflict, .conflict(.requestKeyReused), ["requestKey": requestKey])
    }
    return true
  }

  private func fill(_ slug: String, _ settings: TenantSettings) async throws {
    let database = try openDatabase(folder.tenantDatabase(slug))
    let now = clock.now()
    _ = try await TenantDatabase.migrate(database, at: now)
    let text = try settings.text()
    try await database.write { connection in
      let tables = TenantTables(connection: connection)
      let body = EventBody.settings(EventBody.StoredSettings(text: text))
      try tables.append(EventChain.first(body, at: now))
      try tables.append(Revision(rawValue: 1), at: now, event: 1)
      try tables.setVocabularyText(text, from: Revision(rawValue: 1))
    }
    try await database.close()
  }

  /// Every tenant, by slug.
  public func tenantRecords() async throws -> [StoredTenant] {
    try await system.read { try SystemTables(connection: $0).tenants() }
  }

  static func isSlug(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (1...63).contains(bytes.count), let first = bytes.first, (97...122).contains(first) else { return false }
    return bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// Carries out what waits in every tenant and closes their databases.
  public func close() async {
    isClosed = true
    for (slug, opening) in tenants {
      do {
        let tenant = try await opening.value
        try await tenant.close()
        try await markClosed(tenant)
      } catch {
        logger.error("a tenant was not closed", metadata: ["tenant": "\(slug)", "error": "\(error)"])
      }
    }
    tenants = [:]
    try? await system.close()
  }
}
