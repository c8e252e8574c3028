/// A named set of permissions.
public struct Role: Equatable, Sendable {
  public let name: RoleName
  public let permissions: Set<Permission>

  public init(name: RoleName, permissions: Set<Permission>) {
    self.name = name
    self.permissions = permissions
  }

  /// The administrator's role: manages, assigns every role in its scope, and cannot approve (DESIGN 6).
  public static let administrator = RoleName(rawValue: "administrator")

  /// The roles that every tenant has (DESIGN 6; R-9).
  public static let defaults: [Role] = [
    Role(
      "secretary",
      [
        .read, .prepare, .submit, .conduct, .review, .concur, .sign, .decide, .guide, .file, .supervise, .publish,
        .confirm, .readMembers, .manageMembers,
      ]),
    Role(
      "deputySecretary",
      [
        .read, .prepare, .submit, .conduct, .review, .concur, .guide, .file, .supervise, .publish, .readMembers,
        .manageMembers,
      ]),
    Role("clerk", [.read, .prepare, .conduct, .file, .readMembers, .manageMembers]),
    Role("reviewer", [.read, .review, .concur, .guide]),
    Role("approver", [.read, .review, .concur, .sign, .decide, .publish, .confirm]),
    Role("inspector", [.read, .supervise]),
    Role("auditor", [.read, .readAudit]),
    Role("member", [.read]),
    Role(
      "administrator",
      [
        .read, .administerUnits, .administerUsers, .administerCampaigns, .publishRulebook, .readAudit, .recordOutside,
        .readMembers, .manageMembers,
      ]),
  ]

  private init(_ name: String, _ permissions: Set<Permission>) {
    self.init(name: RoleName(rawValue: name), permissions: permissions)
  }
}
