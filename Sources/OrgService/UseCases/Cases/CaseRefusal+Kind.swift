import OrgAPI
import OrgDomain

extension CaseRefusal {
  /// The kind of error that a refusal is on the wire.
  var kind: ErrorKind {
    switch self {
    case .wrongPhase, .wrongStep: .stageClosed
    case .alreadyAnswered, .notYetTurn, .refusedByConcurring, .gradeRefused, .gradeDiffers, .reopened: .conflict
    case .notAwaited, .otherSide, .sameStep, .noSuchPlace, .notOutside, .notOnBehalf: .forbidden
    case .noDocument, .reasonRequired, .evidenceMissing, .gradeRequired, .gradeUnknown, .gradeNotSet, .proposalBound,
      .scanRequired:
      .invalid
    case .routeWithoutWaiting: .noRoute
    }
  }
}
