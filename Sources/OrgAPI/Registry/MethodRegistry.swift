/// Every method of the wire, by name. A method that is not here does not exist.
public enum MethodRegistry {
  /// The methods in the order of the document.
  public static let all: [any Method.Type] = [
    RPCDiscover.self, SessionOpen.self, SessionWhoami.self, TenantCreate.self, TenantList.self, UnitGet.self,
    UnitChildren.self, UnitList.self, UnitSearch.self, UnitCreate.self, UnitUpdate.self, UnitMove.self,
    UserCreate.self, UserList.self, UserRenewToken.self, GrantCreate.self, GrantRevoke.self, GrantList.self,
    AccessCheck.self, AccessExplain.self, RulebookGet.self, RulebookCheck.self, RulebookPublish.self,
    SchemeGet.self, SchemeCheck.self, SchemePublish.self, PlanPublish.self, PlanList.self, RouteResolve.self,
    RouteAudit.self, CampaignCreate.self, CampaignList.self, CampaignGet.self, CampaignAdvance.self,
    CampaignPermitLate.self, CampaignClose.self, CampaignProgress.self, CampaignResults.self, ConsequenceList.self,
    ConsequenceConfirm.self, CaseCreate.self, CaseSave.self, CaseSubmit.self, CaseWithdraw.self, CaseGet.self,
    CaseList.self, CaseHistory.self, CaseConduct.self, CaseReview.self, CaseConcur.self, CaseSign.self,
    CaseDecide.self, CaseReturn.self, CaseGuide.self, CaseFile.self, CaseDecideMany.self, CaseReopen.self,
    CaseTakeBack.self, CaseTransfer.self, CaseDelegate.self, CaseHandBack.self, CaseAddSigner.self,
    CaseRemoveSigner.self, CaseProceed.self,
    CaseCopy.self, CaseMarkRead.self, CaseUrge.self, CaseComment.self, CaseComments.self,
    CaseRecordOutside.self, EvidenceRecord.self, ScoresRecord.self, BallotRecord.self, SurveyRecord.self,
    NoticePublish.self, ObjectionFile.self, ObjectionResolve.self, LetterIssue.self, LetterSign.self,
    ProblemAdd.self, ProblemAnswer.self, ProblemCloseOut.self, MeasureAdd.self, MeasureReport.self,
    MeasureCloseOut.self, HelpGive.self, HelpEnd.self, OrderIssue.self, OrderReport.self, OrderLift.self,
    InspectionDraw.self, InspectionReport.self, InspectionEnd.self, CommitmentMake.self, CommitmentFulfil.self,
    CommitmentComment.self, CommitmentRate.self, CommitmentTotals.self, RecordAdd.self, HonourRecord.self,
    NominationMake.self, TaskAdd.self, TaskFinish.self, LedgerList.self, LedgerGet.self, InboxList.self,
    InboxCount.self, AuditList.self, AuditVerify.self, SetupBegin.self, SetupRows.self, SetupPlan.self,
    SetupCommit.self, CaseReviewMany.self, CaseSignMany.self, CaseFileMany.self, CaseReturnMany.self,
    CaseSubmitMany.self, BulkCancel.self, AttachmentBegin.self, AttachmentWrite.self, AttachmentFinish.self,
    AttachmentGet.self, AttachmentList.self, FeedSubscribe.self, FeedUnsubscribe.self, DelegationCreate.self,
    DelegationEnd.self, DelegationList.self, UnitMerge.self, UnitSplit.self, UnitDissolve.self, ChangeList.self,
    ChangeCancel.self, ChangeRetry.self, MemberList.self, MemberGet.self, MemberAdd.self, MemberUpdate.self,
    MemberTransfer.self, MemberReceive.self, MemberLeave.self, MemberErase.self, TermRecord.self, UnitHealth.self,
    ExportBegin.self, ExportRows.self, SetupProgress.self,
  ]

  /// The method of that name; nil where there is none.
  public static func method(named name: String) -> (any Method.Type)? { byName[name] }

  private static let byName: [String: any Method.Type] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
