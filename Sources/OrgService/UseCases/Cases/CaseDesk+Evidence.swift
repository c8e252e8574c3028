import OrgAPI
import OrgDomain

extension CaseDesk {
  /// The evidence that scheme and local plans ask of the case.
  func parts(of item: CaseState) -> [EvidencePart] {
    campaigns.parts(of: item.unit, item.matter, in: item.campaign)
  }

  /// Whether the campaign's phases let a command through now.
  func isInPhase(_ kind: CaseCommand.Kind, _ item: CaseState, producer: EvidencePart.Place?) -> Bool {
    guard CaseDesk.isOfPhase(kind, item, producer) else { return campaigns.isOpen(item.campaign) }
    let isSubjectAct = CaseDesk.isSubjectAct(kind, producer: producer)
    return campaigns.closure(item.matter, of: item.unit, in: item.campaign, isSubjectAct: isSubjectAct) == nil
  }

  /// Refuses a command that is out of phase, saying when it is not.
  func checkPhase(
    _ kind: CaseCommand.Kind, _ item: CaseState, producer: EvidencePart.Place? = nil
  ) throws(ServiceFault) {
    guard CaseDesk.isOfPhase(kind, item, producer) else { return try campaigns.checkOpen(item.campaign) }
    try campaigns.checkPhase(
      item.matter, of: item.unit, in: item.campaign, isSubjectAct: CaseDesk.isSubjectAct(kind, producer: producer))
  }

  /// Whether phases hold a command back at all. What follows a decision, publicity, objections, filing and deciding anew,
  /// goes on until the campaign is closed (decision 22).
  private static func isOfPhase(
    _ kind: CaseCommand.Kind, _ item: CaseState, _ producer: EvidencePart.Place?
  ) -> Bool {
    switch kind {
    case .save, .submit, .withdraw: true
    case .evidence: producer == .subject || !item.isReopened
    case .conduct, .review, .concur, .sign, .decide, .return, .guide, .recordOutside, .takeBack, .transfer, .delegate,
      .handBack, .addSigner, .removeSigner, .proceed:
      !item.isReopened
    case .file: item.currentStep != nil && !item.isReopened
    case .publish, .reopen, .close: false
    }
  }

  /// Whether a phase holds a command back as the subject's: what it writes. Taking back is never too late.
  private static func isSubjectAct(_ kind: CaseCommand.Kind, producer: EvidencePart.Place?) -> Bool {
    switch kind {
    case .save, .submit: true
    case .evidence: producer == .subject
    case .withdraw, .conduct, .review, .concur, .sign, .decide, .return, .guide, .file, .publish, .reopen, .close,
      .recordOutside, .takeBack, .transfer, .delegate, .handBack, .addSigner, .removeSigner, .proceed:
      false
    }
  }

  /// Why the machine does not take a command, in the words of the case's scheme.
  func fault(_ refusal: CaseRefusal, in item: CaseState, _ demands: CaseDemands = CaseDemands()) -> ServiceFault {
    let explanation: [Notice] =
      switch refusal {
      case .gradeRefused(let breaches): breaches.map { Notice($0) }
      case .reasonRequired: reasons(for: item, demands)
      case .wrongPhase, .wrongStep, .notAwaited, .alreadyAnswered, .notYetTurn, .noDocument, .refusedByConcurring,
        .otherSide, .sameStep, .noSuchPlace, .routeWithoutWaiting, .evidenceMissing, .gradeRequired, .gradeUnknown,
        .gradeNotSet, .gradeDiffers, .proposalBound, .reopened, .notOutside, .heldBy, .delegated, .notDelegate,
        .holdsAlready, .notFit, .agreedAlready, .signersAwaited, .signerUnfit, .signerThere, .noSuchSigner,
        .tooManySigners, .noEarlierStep, .nothingToTakeBack, .actedSince, .notOverdue, .silenceWaits,
        .scanRequired, .notOnBehalf:
        []
      }
    return ServiceFault(
      refusal.kind,
      Notice(
        refusal, in: state.tree, matter: item.matter, scheme: campaigns.scheme(of: item.campaign),
        parts: parts(of: item), person: state.userCode),
      explanation: explanation)
  }

  /// What a reason is asked for: soft rules, and a grade other than the one proposed.
  private func reasons(for item: CaseState, _ demands: CaseDemands) -> [Notice] {
    let soft = demands.breaches.filter { $0.force == .soft }.map { Notice($0) }
    guard demands.departs, let proposed = item.proposedGrade else { return soft }
    return [Notice(code: .grading(.departure), arguments: ["proposed": proposed])] + soft
  }
}
