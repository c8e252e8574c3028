import Logging
import OrgAPI
import OrgDomain
import OrgStorage
import OrgStorageSQLite
import Synchronization
import Testing

@testable import OrgService

/// Commits whose outcome is unknown, and requests that come twice.
@Suite struct OutcomeTests {
  private func unsure(_ town: SmallTown) async throws -> (TenantRuntime, UnsureDatabase) {
    let path = town.path + "/tenants/small.sqlite"
    let database = UnsureDatabase(try SQLiteDatabase.open(path, readers: 2))
    let isFirst = Mutex(true)
    let tenant = try await TenantRuntime(
      slug: "small",
      openDatabase: {
        let takesFirst = isFirst.withLock { state in
          defer { state = false }
          return state
        }
        return takesFirst ? database : try SQLiteDatabase.open(path, readers: 2)
      }, clock: town.clock,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    ) { _ in }
    return (tenant, database)
  }

  @Test(
    "after a commit of unknown outcome, repeating with the same request key gives exactly one case",
    arguments: [UnsureDatabase.Failure.beforeCommit, .afterCommit])
  func repeatingIsSafe(_ failure: UnsureDatabase.Failure) async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let (tenant, database) = try await unsure(town)
    let caller = try town.caller("v1")
    let params = CaseCreate.Params(unit: "V1", matter: "target", campaign: "2012", requestKey: "once")
    database.failNext(failure)
    let first = await #expect(throws: ServiceFault.self) { try await tenant.createCase(params, caller) }
    #expect(first?.kind == .unavailable)
    let second = try await tenant.createCase(params, caller).decoded(CaseView.self)
    let third = try await tenant.createCase(params, caller).decoded(CaseView.self)
    #expect(second.case == "1")
    #expect(third == second)
    #expect(try await tenant.listCases(CaseList.Params(), caller).cases.count == 1)
    #expect(tenant.state.openCases.count == 1)
  }

  @Test(
    "after a commit of unknown outcome, who reads is answered without another write",
    arguments: [UnsureDatabase.Failure.beforeCommit, .afterCommit])
  func readersWait(_ failure: UnsureDatabase.Failure) async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let (tenant, database) = try await unsure(town)
    let caller = try town.caller("v1")
    database.failNext(failure)
    await #expect(throws: ServiceFault.self) {
      try await tenant.createCase(CaseCreate.Params(unit: "V1", matter: "target", campaign: "2012"), caller)
    }
    let cases = try await tenant.listCases(CaseList.Params(), caller).cases
    #expect(cases.count == (failure == .afterCommit ? 1 : 0))
  }

  @Test("the same request key with other params is a conflict, and another user's key is another key")
  func requestKeysAreTheirUsers() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    func create(_ unit: String, _ user: String) async throws -> CaseView {
      try await town.tenant.createCase(
        CaseCreate.Params(unit: unit, matter: "target", campaign: "2012", requestKey: "k"), town.caller(user)
      ).decoded(CaseView.self)
    }
    let first = try await create("V1", "v1")
    let fault = await #expect(throws: ServiceFault.self) { try await create("V2", "v1") }
    #expect(fault?.kind == .conflict)
    let other = try await create("V2", "v2")
    #expect(other.case != first.case)
  }

  @Test("a request key is forgotten after thirty days")
  func requestKeysEnd() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let params = CaseCreate.Params(unit: "V1", matter: "target", campaign: "2012", requestKey: "k")
    _ = try await town.tenant.createCase(params, town.caller("v1"))
    town.clock.set(Instant(milliseconds: town.clock.now().milliseconds + TenantRuntime.requestKeyLifetime + 1))
    let fault = await #expect(throws: ServiceFault.self) {
      try await town.tenant.createCase(params, town.caller("v1"))
    }
    #expect(fault?.notice.code == .casework(.exists))
  }

  @Test("a token is shown once and kept nowhere: a repeated request answers without it")
  func tokensAreNotKept() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let params = UserCreate.Params(user: "new", name: "新人", requestKey: "k")
    let first = try await town.tenant.createUser(params, town.caller("admin"))
    let second = try await town.tenant.createUser(params, town.caller("admin"))
    let token = try #require(first.token)
    #expect(second.token == nil)
    #expect(town.tenant.user(token: token)?.user.code.text == "new")
  }
}
