import OrgAPI
import OrgDomain
import OrgService
import OrgText
import Testing

@Suite struct AccessNoticeTests {
  private func notice(_ denial: AccessDenial, at unit: UnitIndex? = nil) -> Notice {
    Notice(denial, at: unit, in: pengzhou, time: { "T+\($0.milliseconds)" })
  }

  private func grant(_ role: RoleName?, _ scope: Scope) -> Grant {
    Grant(
      number: GrantNumber(rawValue: 7), user: UserNumber(rawValue: 1), role: role, unit: town, scope: scope,
      assign: role == nil ? .all : .none)
  }

  @Test func everyDecision() throws {
    let role = RoleName(rawValue: "clerk")
    let rows: [(AccessDenial, NoticeCode.Access)] = [
      (.unknownUser, .unknownUser),
      (.inactiveUser, .inactiveUser),
      (.noRole(.decide), .noRole),
      (.elsewhere(.decide, held: [town]), .elsewhere),
      (.notYet(.decide, from: Instant(milliseconds: 1)), .notYet),
      (.ended(.decide, until: Instant(milliseconds: 2)), .ended),
      (.outsideBody(county), .outsideBody),
      (.assignsToSelf, .assignsToSelf),
      (.assignsUnknownRole(role), .assignsUnknownRole),
      (.assignsBeyondRight(role), .assignsBeyondRight),
      (.assignsBeyondScope, .assignsBeyondScope),
      (.passesOnTooMuch, .passesOnTooMuch),
      (.notAbove(town, root), .notAbove),
      (.delegatesToSelf, .delegatesToSelf),
      (.delegatesNothing(UserNumber(rawValue: 1), town), .delegatesNothing),
      (.delegatesElsewhere(UserNumber(rawValue: 1), town), .delegatesElsewhere),
    ]
    let delegation = Delegation(
      number: DelegationNumber(rawValue: 3), unit: town, from: UserNumber(rawValue: 1), to: UserNumber(rawValue: 2),
      start: Instant(milliseconds: 1), end: Instant(milliseconds: 2))
    let through = Notice(allowedBy: grant(role, .unit), through: delegation, principal: "u1", in: pengzhou)
    let allowed: [(Notice, NoticeCode)] = [
      (through, .access(.allowedThrough)),
      (Notice(allowedBy: grant(role, .subtree), in: pengzhou), .access(.allowed)),
      (Notice(allowedBy: grant(nil, .unit), in: pengzhou), .access(.allowedToAssign)),
    ]
    try expectNotices(
      rows.map { (notice($0.0), .access($0.1)) } + allowed, cover: NoticeCode.Access.allCases.map(NoticeCode.access))
  }

  @Test func sentencesSayWhereAndUntilWhen() {
    let chinese = Catalogue(.zhCN)
    let english = Catalogue(.en)
    #expect(
      chinese.text(of: notice(.elsewhere(.decide, held: [root, town]), at: village))
        == "“审定”权限只在彭州市委（R）、升平镇党委（T01）持有，不及于和平村党支部（V01）。请由有权的人办理，或请管理员在该单位授权。")
    #expect(
      english.text(of: notice(.ended(.administerUnits, until: Instant(milliseconds: 2))))
        == "The grant with the permission to administer units ended at T+2. Ask an administrator for a new one.")
    let scopes: [Scope] = [.unit, .subtree] + Line.allCases.map(Scope.line)
    for scope in scopes {
      let text = chinese.text(of: Notice(allowedBy: grant(RoleName(rawValue: "secretary"), scope), in: pengzhou))
      #expect(text == "由授权 7 允许：在升平镇党委（T01）担任“书记”，范围为\(chinese.name(of: scope))。")
    }
  }
}
