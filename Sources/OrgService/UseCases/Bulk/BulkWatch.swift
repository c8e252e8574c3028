import OrgAPI

/// How a call over many cases is followed and stopped; without a token it is neither.
struct BulkWatch: Sendable {
  let token: String?
  var stop: BulkStop?
  let report: @Sendable (BulkProgress) -> Void

  var isStopped: Bool { stop?.isPulled ?? false }

  /// Tells how far the call has come: every so many cases, and at the end.
  func passed(_ done: Int, of total: Int, refused: Int) {
    guard let token, done.isMultiple(of: BulkLimit.progressStep) || done == total else { return }
    report(BulkProgress(token: token, done: done, total: total, refused: refused))
  }
}
