import OrgAPI
import Synchronization

extension TenantRuntime {
  /// Carries out a command in its turn of the commit queue, inside the writer's transaction, and undoes it whatever comes
  /// of it. Nothing of it is published or kept; no method of the wire leads here. For tests.
  ///
  /// - Throws: what the command throws.
  package func rehearse(_ command: @escaping @Sendable (inout Commit) throws -> Void) async throws {
    let went = Mutex(false)
    do {
      _ = try await queue.perform { commit in
        try command(&commit)
        try commit.finish()
        went.withLock { $0 = true }
        throw ServiceFault(.conflict, .conflict(.changedMeanwhile))
      }
    } catch {
      if !went.withLock({ $0 }) { throw error }
    }
  }
}
