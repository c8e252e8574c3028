import OrgDomain
import OrgStorage

extension EventBody {
  /// A change of the tree, ordered for a day to come. What it is to be stands beside the log.
  struct ChangeOrder: Codable, Equatable, Sendable {
    let change: Int64
    let method: String
    let unit: UInt32?
    let on: String
    /// SHA-256 over salt and parameters, hexadecimal.
    let digest: String
  }

  /// That it was done, failed or was cancelled.
  struct ChangeEnd: Codable, Equatable, Sendable {
    let change: Int64
    let state: String
    /// Of a failure: SHA-256 over the order's salt and why, hexadecimal.
    let failureDigest: String?
  }
}

extension EventBody.ChangeOrder {
  init(_ change: StoredPlannedChange) {
    self.init(
      change: change.number.rawValue, method: change.method, unit: change.unit?.rawValue, on: change.day.description,
      digest: Digest.hexadecimal(change.salt + Array(change.text.utf8)))
  }
}

extension EventBody.ChangeEnd {
  init(_ change: StoredPlannedChange) {
    self.init(
      change: change.number.rawValue, state: change.state.rawValue,
      failureDigest: change.failure.map { Digest.hexadecimal(change.salt + Array($0.utf8)) })
  }
}
