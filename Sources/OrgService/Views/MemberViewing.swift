import OrgAPI
import OrgDomain
import OrgStorage

extension MemberView {
  /// A member as a unit's roster shows him.
  init(_ member: StoredMember, at unit: UnitIndex, in tree: OrganizationTree) {
    let membership = member.membership
    func code(_ unit: UnitIndex?) -> String? { unit.map { tree.code(of: $0).text } }
    func name(_ unit: UnitIndex?) -> String? { unit.map { tree.name(of: $0) } }
    self.init(
      member: member.identity.code.text, name: member.identity.name, unit: tree.code(of: membership.unit).text,
      unitName: tree.name(of: membership.unit), status: Wire.MemberStatus(membership.status),
      leaving: membership.leaving.map { Wire.MemberLeaving($0) }, joined: member.identity.joined?.description,
      since: membership.since.description, mobile: membership.isMobile, host: code(membership.host),
      hostName: name(membership.host), offered: code(membership.offered), offeredName: name(membership.offered),
      guest: membership.unit == unit ? nil : true)
  }
}

extension MemberPlace {
  init(_ version: MembershipVersion, in tree: OrganizationTree) {
    let membership = version.membership
    self.init(
      revision: Int(version.from.rawValue), until: version.until.map { Int($0.rawValue) },
      unit: tree.code(of: membership.unit).text, status: Wire.MemberStatus(membership.status),
      since: membership.since.description, mobile: membership.isMobile,
      host: membership.host.map { tree.code(of: $0).text })
  }
}
