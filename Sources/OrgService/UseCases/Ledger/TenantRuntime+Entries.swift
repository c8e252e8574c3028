import OrgAPI
import OrgDomain

extension TenantRuntime {
  /// Runs a write that makes or changes one entry, and answers the entry with its texts.
  func writeEntry<EntryMethod: Method>(
    _ method: EntryMethod.Type, _ params: EntryMethod.Params, _ caller: Caller,
    _ command: @escaping @Sendable (inout Commit, LedgerDesk, UserNumber) throws -> Entry
  ) async throws -> Answer where EntryMethod.Params: WriteParams {
    let name = EntryMethod.name
    return try await write(caller, name, requestKey: params.requestKey, params: params) { commit, actor in
      let actor = try self.requireUser(actor, name)
      let entry = try command(&commit, commit.ledgerDesk, actor)
      return try EntryViewing(commit).view(entry)
    }
  }
}
