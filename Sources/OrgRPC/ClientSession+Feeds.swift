import JSONRPC
import OrgAPI
import OrgService

extension ClientSession {
  /// `feed.subscribe`: checks what is asked for; the feed starts when the answer has gone out.
  func subscribe(_ params: FeedSubscribe.Params) throws -> FeedSubscribe.Result {
    guard let binding, let tenant = binding.tenant else {
      throw ServiceFault(.unauthenticated, .session(.notSignedIn))
    }
    guard feeds.count < feedLimits.feeds else {
      throw ServiceFault(.limit, .limit(.feeds), ["limit": String(feedLimits.feeds)])
    }
    let subscription = try tenant.openFeed(params, binding.caller, as: feeds.nextID)
    feeds.enter(subscription.feed)
    connection.holdOpen()
    let run = FeedRun(
      subscription: subscription, tenant: tenant, caller: binding.caller, connection: connection, limits: feedLimits,
      logger: logger)
    connection.afterReply { [self] in Task { await start(run) } }
    return FeedSubscribe.Result(feed: subscription.feed, after: Int(subscription.after))
  }

  /// `feed.unsubscribe`: ends a feed; whatever it has begun to send is sent before the answer.
  func unsubscribe(_ params: FeedUnsubscribe.Params) async throws -> FeedUnsubscribe.Result {
    guard let entry = remove(params.feed) else {
      throw ServiceFault(.notFound, .notFound(.feed), ["feed": params.feed])
    }
    entry.run?.cancel()
    await entry.run?.value
    return FeedUnsubscribe.Result(feed: params.feed)
  }

  /// Ends every feed and says so, while the connection can still be written to.
  func endFeeds() async {
    let runs = feeds.runs
    for run in runs { run.cancel() }
    for run in runs { await run.value }
    dropFeeds()
  }

  /// Ends every feed; nobody is there to be told.
  func dropFeeds() {
    for feed in feeds.ids { remove(feed)?.run?.cancel() }
  }

  private func start(_ run: FeedRun) {
    guard feeds.isEntered(run.subscription.feed) else { return }
    feeds.start(run.subscription.feed, Task { self.finish(run, await run.run()) })
  }

  /// Tells why a feed has ended, unless it was ended from outside.
  private func finish(_ run: FeedRun, _ ending: FeedRun.Ending) {
    let feed = run.subscription.feed
    guard remove(feed) != nil else { return }
    let ended = FeedEnded(feed: feed, after: Int(ending.after), reason: ending.reason)
    guard let params = try? encodeBytes(ended) else { return }
    connection.notify(method: FeedEnded.method, params: params)
  }

  private func remove(_ feed: String) -> SessionFeeds.Entry? {
    let entry = feeds.remove(feed)
    if entry != nil { connection.releaseHold() }
    return entry
  }
}
