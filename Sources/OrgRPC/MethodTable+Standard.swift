import OrgAPI
import OrgService

extension MethodTable {
  /// Every method of the product. A test compares it with the registry.
  static let standard: MethodTable = {
    var table = MethodTable()
    table.addSessions()
    table.addOrganisation()
    table.addMembers()
    table.addRules()
    table.addSchemes()
    table.addCampaigns()
    table.addCasework()
    table.addTelling()
    table.addEvidence()
    table.addPublication()
    table.addLedger()
    table.addAttachments()
    table.addFeeds()
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
    add(UnitMerge.self) { $0.mergeUnits }
    add(UnitSplit.self) { $0.splitUnit }
    add(UnitDissolve.self) { $0.dissolveUnit }
    add(ChangeList.self) { $0.listChanges }
    add(ChangeCancel.self) { $0.cancelChange }
    add(ChangeRetry.self) { $0.retryChange }
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
    add(AccessCheck.self, atOnce: { $0.checkAccessAtOnce }, { $0.checkAccess })
    add(AccessExplain.self) { $0.explainAccess }
    add(DelegationCreate.self) { $0.createDelegation }
    add(DelegationEnd.self) { $0.endDelegation }
    add(DelegationList.self) { $0.listDelegations }
  }

  private mutating func addMembers() {
    add(MemberList.self) { $0.listMembers }
    add(MemberGet.self) { $0.getMember }
    add(MemberAdd.self) { $0.addMember }
    add(MemberUpdate.self) { $0.updateMember }
    add(MemberTransfer.self) { $0.transferMember }
    add(MemberReceive.self) { $0.receiveMember }
    add(MemberLeave.self) { $0.takeOutMember }
    add(MemberErase.self) { $0.eraseMember }
    add(TermRecord.self) { $0.recordTerm }
    add(UnitHealth.self) { $0.judgeHealth }
  }

  private mutating func addRules() {
    add(RulebookGet.self) { $0.getRulebook }
    add(RulebookCheck.self) { $0.checkRulebook }
    add(RulebookPublish.self) { $0.publishRulebook }
    add(RouteResolve.self, atOnce: { $0.resolveRouteAtOnce }, { $0.resolveRoute })
    add(RouteAudit.self) { $0.auditRoutes }
    add(AuditList.self) { $0.listEvents }
    add(AuditVerify.self) { $0.verifyAudit }
  }

  private mutating func addSchemes() {
    add(SchemeGet.self) { $0.getScheme }
    add(SchemeCheck.self) { $0.checkScheme }
    add(SchemePublish.self) { $0.publishScheme }
    add(PlanPublish.self) { $0.publishPlan }
    add(PlanList.self) { $0.listPlans }
  }

  private mutating func addCampaigns() {
    add(CampaignCreate.self) { $0.createCampaign }
    add(CampaignList.self) { $0.listCampaigns }
    add(CampaignGet.self) { $0.getCampaign }
    add(CampaignAdvance.self) { $0.advanceCampaign }
    add(CampaignPermitLate.self) { $0.permitLate }
    add(CampaignClose.self) { $0.closeCampaign }
    add(CampaignProgress.self) { $0.countProgress }
    add(CampaignResults.self) { $0.figureResults }
    add(ConsequenceList.self) { $0.listConsequences }
    add(ConsequenceConfirm.self) { $0.confirmConsequence }
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
    add(CaseTakeBack.self) { $0.takeBackAnswer }
    add(CaseTransfer.self) { $0.transferCase }
    add(CaseDelegate.self) { $0.delegateCase }
    add(CaseHandBack.self) { $0.handBackCase }
    add(CaseAddSigner.self) { $0.addSigner }
    add(CaseRemoveSigner.self) { $0.removeSigner }
    add(CaseProceed.self) { $0.proceedWithCase }
    add(InboxList.self) { $0.listInbox }
    add(InboxCount.self) { $0.countInbox }
  }

  private mutating func addTelling() {
    add(CaseCopy.self) { $0.copyCase }
    add(CaseMarkRead.self) { $0.markRead }
    add(CaseUrge.self) { $0.urgeCase }
    add(CaseComment.self) { $0.commentCase }
    add(CaseComments.self) { $0.listComments }
  }

  private mutating func addEvidence() {
    add(EvidenceRecord.self) { $0.recordEvidence }
    add(ScoresRecord.self) { $0.recordScores }
    add(BallotRecord.self) { $0.recordBallot }
    add(SurveyRecord.self) { $0.recordSurvey }
    add(CaseDecideMany.self) { $0.decideCases }
    add(CaseRecordOutside.self) { $0.recordOutside }
    addBulk()
    add(LetterIssue.self) { $0.issueLetter }
    add(LetterSign.self) { $0.signLetter }
  }

  private mutating func addBulk() {
    add(CaseReviewMany.self) { $0.reviewCases }
    add(CaseSignMany.self) { $0.signCases }
    add(CaseFileMany.self) { $0.fileCases }
    add(CaseReturnMany.self) { $0.returnCases }
    add(CaseSubmitMany.self) { $0.submitCases }
    add(BulkCancel.self) { $0.cancelBulk }
  }

  private mutating func addPublication() {
    add(NoticePublish.self) { $0.publishNotice }
    add(ObjectionFile.self) { $0.fileObjection }
    add(ObjectionResolve.self) { $0.resolveObjection }
    add(CaseReopen.self) { $0.reopenCase }
  }

  private mutating func addLedger() {
    add(ProblemAdd.self) { $0.addProblem }
    add(ProblemAnswer.self) { $0.answerProblem }
    add(ProblemCloseOut.self) { $0.closeOutProblem }
    add(MeasureAdd.self) { $0.addMeasure }
    add(MeasureReport.self) { $0.reportMeasure }
    add(MeasureCloseOut.self) { $0.closeOutMeasure }
    add(HelpGive.self) { $0.giveHelp }
    add(HelpEnd.self) { $0.endHelp }
    add(OrderIssue.self) { $0.issueOrder }
    add(OrderReport.self) { $0.reportOrder }
    add(OrderLift.self) { $0.liftOrder }
    add(InspectionDraw.self) { $0.drawInspection }
    add(InspectionReport.self) { $0.reportInspection }
    add(InspectionEnd.self) { $0.endInspection }
    add(CommitmentMake.self) { $0.makeCommitment }
    add(CommitmentFulfil.self) { $0.fulfilCommitment }
    add(CommitmentComment.self) { $0.commentCommitment }
    add(CommitmentRate.self) { $0.rateCommitment }
    add(CommitmentTotals.self) { $0.totalCommitments }
    add(RecordAdd.self) { $0.addRecord }
    add(HonourRecord.self) { $0.recordHonour }
    add(NominationMake.self) { $0.makeNomination }
    add(TaskAdd.self) { $0.addTask }
    add(TaskFinish.self) { $0.finishTask }
    add(LedgerList.self) { $0.listEntries }
    add(LedgerGet.self) { $0.getEntry }
  }

  private mutating func addAttachments() {
    add(AttachmentBegin.self) { $0.beginAttachment }
    add(AttachmentWrite.self) { $0.writeAttachment }
    add(AttachmentFinish.self) { $0.finishAttachment }
    add(AttachmentGet.self) { $0.getAttachment }
    add(AttachmentList.self) { $0.listAttachments }
  }

  private mutating func addFeeds() {
    add(FeedSubscribe.self) { session, params in try await session.subscribe(params) }
    add(FeedUnsubscribe.self) { session, params in try await session.unsubscribe(params) }
  }

  private mutating func addSetup() {
    add(SetupBegin.self) { $0.beginSetup }
    add(SetupRows.self) { $0.addRows }
    add(SetupPlan.self) { $0.planSetup }
    add(SetupCommit.self) { $0.commitSetup }
    add(SetupProgress.self) { $0.setupProgress }
    add(ExportBegin.self) { $0.beginExport }
    add(ExportRows.self) { $0.exportRows }
  }
}
