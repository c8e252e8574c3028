import OrgAPI
import OrgDomain

extension CaseRefusal {
  /// The kind of error that a refusal is on the wire.
  var kind: ErrorKind {
    switch self {
    case .wrongPhase, .wrongStep, .notOverdue, .silenceWaits: .stageClosed
    case .alreadyAnswered, .notYetTurn, .refusedByConcurring, .gradeRefused, .gradeDiffers, .reopened, .delegated,
      .holdsAlready,
      .agreedAlready, .signersAwaited, .signerThere, .nothingToTakeBack, .actedSince:
      .conflict
    case .notAwaited, .otherSide, .sameStep, .noSuchPlace, .notOutside, .heldBy, .notDelegate,
      .notOnBehalf:
      .forbidden
    case .noDocument, .reasonRequired, .evidenceMissing, .gradeRequired, .gradeUnknown, .gradeNotSet, .proposalBound,
      .notFit, .signerUnfit, .noSuchSigner, .noEarlierStep, .scanRequired:
      .invalid
    case .tooManySigners: .limit
    case .routeWithoutWaiting: .noRoute
    }
  }
}
