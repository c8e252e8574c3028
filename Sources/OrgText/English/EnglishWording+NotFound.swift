import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.NotFound) -> String {
    switch code {
    case .unit: "There is no unit {unit}. Find the code by name with unit.search."
    case .user: "There is no user {user}. See the codes with user.list."
    case .case: "There is no case {case} that you may see. Find its id with case.list."
    case .grant: "There is no grant {grant}. See the ids with grant.list."
    case .campaign: "There is no campaign {campaign}. See the codes with campaign.list."
    case .export: "There is no export {export}; it may have expired. Begin again with export.begin."
    case .setup: "There is no setup {setup}; it may have expired. Begin again with setup.begin."
    case .rulebook: "There is no rule book version {version}. Without version, the present one is given."
    case .noRulebook: "No rule book has been published. Publish one with rulebook.publish."
    case .role: "There is no role {role}. Use a default role, or add it under roles in tenant.yaml."
    case .feed: "This connection has no feed {feed}, or it has ended. Subscribe anew with feed.subscribe."
    case .entry: "There is no ledger entry {entry}, or you may not read it. Find its id with ledger.list."
    case .comment: "The case has no comment {comment}. See their ids with case.comments."
    case .ofScheme: "The scheme has no {what}. Look at it with scheme.get."
    case .attachment: "There is no attachment {attachment} that you may see. Find its id with attachment.list."
    case .change: "There is no planned change {change}. See the ids with change.list."
    case .delegation: "There is no delegation {delegation}. See the ids with delegation.list."
    case .member: "There is no member {member}. Check the code, or look it up with member.list."
    }
  }
}
