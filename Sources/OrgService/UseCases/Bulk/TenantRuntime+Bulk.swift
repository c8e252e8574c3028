public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `bulk.cancel`: stops a call over many cases before its next case; whoever made the call, from any connection.
  public func cancelBulk(_ params: BulkCancel.Params, _ caller: Caller) async throws -> BulkCancel.Result {
    let user = try reader(caller, BulkCancel.name, in: state)
    return BulkCancel.Result(running: bulk.cancel(params.token, of: user))
  }

  /// Acts on many cases: in the commit queue as one command, or, in a dry run, on a reader alone.
  ///
  /// - Parameters:
  ///   - select: finds what is to be done with which cases, when the call is carried out.
  ///   - view: makes the answer.
  func actOnMany<Params: BulkParams, Result: Encodable & SendableMetatype>(
    _ params: Params, _ caller: Caller, _ method: String,
    select: @escaping @Sendable (Commit, UserNumber) throws -> BulkSelection,
    view: @escaping @Sendable (BulkViewing, BulkOutcome) -> Result
  ) async throws -> Answer {
    let user = try reader(caller, method, in: state)
    let stop = params.progress.map { bulk.begin($0, of: user) }
    defer { if let token = params.progress { bulk.end(token, of: user) } }
    let isRehearsal = params.dryRun == true
    let manner = BulkManner(
      mode: params.mode ?? .atomic, isRehearsal: isRehearsal,
      watch: BulkWatch(token: params.progress, stop: stop, report: caller.report))
    let command: @Sendable (inout Commit, UserNumber?) throws -> Result = { commit, actor in
      let actor = try self.requireUser(actor, method)
      let outcome = try commit.carryOut(try select(commit, actor), manner, by: actor)
      return view(BulkViewing(state: commit.state, caller: caller), outcome)
    }
    if isRehearsal {
      return try await reading { tables, state in
        let user = try self.reader(caller, method, in: state)
        var commit = Commit(tables: tables, now: self.clock.now(), state: state)
        return try Answer(encoding: try command(&commit, user))
      }
    }
    // By what name progress is told is no part of the request.
    var request = params
    request.progress = nil
    return try await write(caller, method, requestKey: params.requestKey, params: request, command)
  }
}
