import OrgDomain
import OrgStorage

extension EventBody {
  /// Where a member belongs from an event on: numbers and words, and of what names him a salted digest.
  struct MemberRow: Codable, Equatable, Sendable {
    let member: Int64
    let unit: UInt32
    let status: String
    let leaving: String?
    let mobile: Bool
    let host: UInt32?
    let offered: UInt32?
    let since: String
    /// Of code, name and day of joining, hexadecimal; nil: as before.
    let digest: String?
  }

  /// The day of a unit's last election.
  struct TermRow: Codable, Equatable, Sendable {
    let unit: UInt32
    let elected: String
  }
}

extension EventBody.MemberRow {
  init(_ number: MemberNumber, _ membership: Membership, digest: String?) {
    member = number.rawValue
    unit = membership.unit.rawValue
    status = membership.status.rawValue
    leaving = membership.leaving?.rawValue
    mobile = membership.isMobile
    host = membership.host?.rawValue
    offered = membership.offered?.rawValue
    since = membership.since.description
    self.digest = digest
  }

  /// Nil where the body was not written by this product.
  var membership: Membership? {
    guard let status = MemberStatus(rawValue: status), let since = Day(since) else { return nil }
    let reason = leaving.flatMap(LeavingReason.init(rawValue:))
    guard (status == .left) == (reason != nil) else { return nil }
    return Membership(
      unit: UnitIndex(rawValue: unit), status: status, leaving: reason, isMobile: mobile,
      host: host.map(UnitIndex.init(rawValue:)), offered: offered.map(UnitIndex.init(rawValue:)), since: since)
  }
}

extension MemberIdentity {
  /// Of everything that names the member, with its salt; nil where that was erased.
  var digest: String? {
    guard let name else { return nil }
    return Digest.hexadecimal(salt + Array("\(code)\n\(name)\n\(joined?.description ?? "")".utf8))
  }
}
