import OrgAPI
import OrgService

extension MethodTable {
  /// Every method of the product. A test compares it with the registry.
  static let standard: MethodTable = {
    var table = MethodTable()
    table.addSessions()
    table.addOrganisation()
    table.addRules()
    table.addCasework()
    table.addSetup()
    return table
  }()

  private mutating func addSessions() {
    add(RPCDiscover.self) { _, _ in try OpenRPCDocument.document() }
    add(SessionOpen.self) { session, params in try await session.open(params) }
    add(SessionWhoami.self) { session, _ in try await session.whoami() }
    add(TenantCreate.self) { session, params in
      try await session.installation.createTenant(
        slug: params.slug, name: params.name, timeZone: params.timeZone, requestKey: params.requestKey)
      return TenantCreate.Result(slug: params.slug)
    }
    add(TenantList.self) { session, _ in
      TenantList.Result(tenants: try await session.installation.tenantItems())
    }
  }

  private mutating func addOrganisation() {
    add(UnitGet.self) { $0.getUnit }
    add(UnitChildren.self) { $0.listChildren }
    add(UnitList.self) { $0.listUnits }
    add(UnitSearch.self) { $0.searchUnits }
    add(UnitCreate.self) { $0.createUnit }
    add(UnitUpdate.self) { $0.updateUnit }
    add(UnitMove.self) { $0.moveUnit }
    add(UserCreate.self) { $0.createUser }
    add(UserList.self) { $0.listUsers }
    add(UserRenewToken.self) { $0.renewToken }
    add(GrantCreate.self) { $0.createGrant }
    add(GrantRevoke.self) { $0.revokeGrant }
    add(GrantList.self) { $0.listGrants }
    add(AccessCheck.self) { $0.checkAccess }
    add(AccessExplain.self) { $0.explainAccess }
  }

  private mutating func addRules() {
    add(RulebookGet.self) { $0.getRulebook }
    add(RulebookCheck.self) { $0.checkRulebook }
    add(RulebookPublish.self) { $0.publishRulebook }
    add(RouteResolve.self) { $0.resolveRoute }
    add(RouteAudit.self) { $0.auditRoutes }
    add(CampaignCreate.self) { $0.createCampaign }
    add(CampaignList.self) { $0.listCampaigns }
    add(AuditList.self) { $0.listEvents }
    add(AuditVerify.self) { $0.verifyAudit }
  }

  private mutating func addCasework() {
    add(CaseCreate.self) { $0.createCase }
    add(CaseSave.self) { $0.saveCase }
    add(CaseSubmit.self) { $0.submitCase }
    add(CaseWithdraw.self) { $0.withdrawCase }
    add(CaseConduct.self) { $0.conductCase }
    add(CaseReview.self) { $0.reviewCase }
    add(CaseConcur.self) { $0.concurCase }
    add(CaseSign.self) { $0.signCase }
    add(CaseDecide.self) { $0.decideCase }
    add(CaseReturn.self) { $0.returnCase }
    add(CaseGuide.self) { $0.guideCase }
    add(CaseFile.self) { $0.fileCase }
    add(CaseGet.self) { $0.getCase }
    add(CaseList.self) { $0.listCases }
    add(CaseHistory.self) { $0.listHistory }
    add(InboxList.self) { $0.listInbox }
    add(InboxCount.self) { $0.countInbox }
  }

  private mutating func addSetup() {
    add(SetupBegin.self) { $0.beginSetup }
    add(SetupRows.self) { $0.addRows }
    add(SetupPlan.self) { $0.planSetup }
    add(SetupCommit.self) { $0.commitSetup }
  }
}
