import OrgAPI
import OrgDomain

extension CaseRefusal {
  /// The kind of error that a refusal is on the wire.
  var kind: ErrorKind {
    switch self {
    case .wrongPhase, .wrongStep: .stageClosed
    case .alreadyAnswered, .notYetTurn, .refusedByConcurring: .conflict
    case .notAwaited, .otherSide, .sameStep, .noSuchPlace: .forbidden
    case .noDocument, .reasonRequired: .invalid
    case .routeWithoutWaiting: .noRoute
    }
  }
}
