public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `feed.subscribe`: what is asked for, checked; any user of the tenant, who then sees of it what he may.
  ///
  /// - Parameter feed: the feed's id on its connection.
  /// - Throws: `notFound` for an unknown unit; `invalid` for a kind that there is not, or a number beyond the log's end.
  public func openFeed(
    _ params: FeedSubscribe.Params, _ caller: Caller, as feed: String
  ) throws(ServiceFault) -> FeedSubscription {
    let state = state
    _ = try reader(caller, FeedSubscribe.name, in: state)
    let unit = try params.unit.map { code throws(ServiceFault) in try state.unit(code) }
    for kind in params.kinds ?? [] where EventTopic(kind: kind) == nil {
      let topics = EventTopic.allCases.map(\.rawValue).joined(separator: ", ")
      throw ServiceFault(.invalid, .field(.notAllowed), ["path": "kinds", "value": kind, "allowed": topics])
    }
    let last = state.lastEvent.sequence
    let after = params.after.map(Int64.init) ?? last
    guard after <= last else {
      throw ServiceFault(
        .invalid, .field(.beyondLog), ["path": "after", "value": String(after), "last": String(last)])
    }
    return FeedSubscription(feed: feed, after: after, kinds: params.kinds.map(Set.init), unit: unit)
  }

  /// The next events of a feed that its subscriber may see, judged by the present state.
  ///
  /// - Throws: `unauthenticated` where the token no longer holds.
  public func feedPage(
    of subscription: FeedSubscription, after: Int64, _ caller: Caller
  ) async throws -> FeedPage {
    let now = clock.now()
    return try await reading { tables, state in
      let user = try self.reader(caller, FeedSubscribe.name, in: state)
      return try FeedPageReading(subscription, after: after, tables: tables, state: state).page(for: user, at: now)
    }
  }

  /// Waits until the log has come beyond a number. False where the tenant closes or the task is cancelled.
  public func awaitEvents(after: Int64) async -> Bool {
    await published.publications.next(after: after)
  }
}
