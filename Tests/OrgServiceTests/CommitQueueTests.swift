import Foundation
import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// The commit path of DESIGN 8: authorise and decide inside the transaction, against what earlier commands have left.
@Suite struct CommitQueueTests {
  /// Sends commands while the writer is held, each in its turn, so that they are taken as one batch.
  private func inOneBatch(
    _ town: SmallTown, _ sends: [@Sendable () async throws -> Answer]
  ) async -> [Result<Answer, any Error>] {
    let gate = DispatchSemaphore(value: 0)
    return await withTaskGroup(of: (Int, Result<Answer, any Error>).self) { group in
      group.addTask { (-1, await outcome { Answer(bytes: try await self.hold(town, gate)) }) }
      while await !town.tenant.queue.isBusyWriting { await Task.yield() }
      for (number, send) in sends.enumerated() {
        group.addTask { (number, await outcome(send)) }
        while await town.tenant.queue.waitingCount <= number { await Task.yield() }
      }
      gate.signal()
      var results: [Int: Result<Answer, any Error>] = [:]
      for await (number, result) in group { results[number] = result }
      return sends.indices.compactMap { results[$0] }
    }
  }

  private func hold(_ town: SmallTown, _ gate: DispatchSemaphore) async throws -> [UInt8] {
    try await town.tenant.queue.perform { _ in
      gate.wait()
      return []
    }
  }

  @Test("a grant revoked and a unit moved in the same batch stop the decisions that relied on them")
  func decisionsSeeEarlierCommandsOfTheirBatch() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let first = try await town.submitTarget(of: "V1", as: "v1")
    let second = try await town.submitTarget(of: "V2", as: "v2")
    let grants = try await town.tenant.listGrants(GrantList.Params(user: "t1b"), town.caller("admin"))
    let grant = try #require(grants.grants.first?.grant)
    let admin = try town.caller("admin")
    let approver = try town.caller("t1b")
    let secretary = try town.caller("t1")

    let answers = await inOneBatch(
      town,
      [
        { try await town.tenant.revokeGrant(GrantRevoke.Params(grant: grant), admin) },
        { try await town.tenant.moveUnit(UnitMove.Params(unit: "V2", parent: "T2"), admin) },
        { try await town.decide(first, as: approver) },
        { try await town.decide(second, as: secretary) },
      ])

    try #require(answers.count == 4)
    #expect(throws: Never.self) { try answers[0].get() }
    #expect(throws: Never.self) { try answers[1].get() }
    #expect(fault(answers[2])?.kind == .forbidden)
    #expect(fault(answers[3])?.kind == .forbidden)
    // The moved village now waits at its new town, which can decide.
    let waiting = try await town.tenant.getCase(CaseGet.Params(case: second), town.caller("t2"))
    #expect(waiting.waiting?.bodies.map(\.body) == ["T2"])
    let decided = try await town.decide(second, as: town.caller("t2")).decoded(CaseView.self)
    #expect(decided.verdict == .approved)
    #expect(try await town.verify().problems == [])
  }

  @Test("a refused command leaves no trace, and the others of its batch stand")
  func refusalsLeaveNoTrace() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let before = town.tenant.state.lastEvent.sequence
    await #expect(throws: ServiceFault.self) {
      try await town.tenant.queue.perform { commit in
        _ = try commit.add([(Code("ghost")!, "影子")], by: nil)
        throw ServiceFault(.invalid, .field(.emptyGrant))
      }
    }
    #expect(town.tenant.state.lastEvent.sequence == before)
    #expect(town.tenant.state.access.user(Code("ghost")!) == nil)
    #expect(try await town.verify().problems == [])
  }

  @Test("a full queue answers busy at once")
  func fullQueueIsBusy() async throws {
    let town = try await SmallTown()
    defer { town.remove() }
    let nothing: @Sendable () async throws -> Answer = {
      Answer(bytes: try await town.tenant.queue.perform { _ in [] })
    }
    let gate = DispatchSemaphore(value: 0)
    await withTaskGroup(of: Result<Answer, any Error>.self) { group in
      group.addTask { await outcome { Answer(bytes: try await self.hold(town, gate)) } }
      while await !town.tenant.queue.isBusyWriting { await Task.yield() }
      for _ in 0..<CommitQueue.capacity { group.addTask { await outcome(nothing) } }
      while await town.tenant.queue.waitingCount < CommitQueue.capacity { await Task.yield() }
      #expect(fault(await outcome(nothing))?.kind == .busy)
      gate.signal()
      for await result in group { #expect(throws: Never.self) { try result.get() } }
    }
  }

  private func fault(_ result: Result<Answer, any Error>) -> ServiceFault? {
    if case .failure(let error) = result { error as? ServiceFault } else { nil }
  }
}

/// How a call ended.
private func outcome(_ call: () async throws -> Answer) async -> Result<Answer, any Error> {
  do { return .success(try await call()) } catch { return .failure(error) }
}
