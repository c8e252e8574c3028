import OrgAPI

/// What the model has against a move. The product must refuse with the kind of one of them.
enum Objection: String, CaseIterable, Comparable {
  case mayNotRead, holdsNoPost, notAsked, bothSides, twiceInStep, toHimself, ownWork
  case outOfPhase, wrongStage
  case hasSpoken, exists, reopened, actedSince, concurrenceRefused, hardQuota, stale, keyReused, strandsCase,
    lastAdministrator,
    measuresOpen
  case noDocument, noBallot, boundByBallot, belowQuorum, tooManyVotes, unknownPart, concurrenceUnreasoned
  case gradeMissing, gradeUnknown, gradeNotAsked, softQuota, departs, bodyUnnamed, circle, rootMoves, tooMany
  case dayPast, permitNotNeeded, phaseSame, twiceInBatch, otherParent
  case noRoute

  var kind: ErrorKind {
    switch self {
    case .mayNotRead, .holdsNoPost, .notAsked, .bothSides, .twiceInStep, .toHimself, .ownWork: .forbidden
    case .outOfPhase, .wrongStage: .stageClosed
    case .hasSpoken, .exists, .reopened, .actedSince, .concurrenceRefused, .hardQuota, .stale, .keyReused, .strandsCase,
      .lastAdministrator,
      .measuresOpen:
      .conflict
    case .noDocument, .noBallot, .boundByBallot, .belowQuorum, .tooManyVotes, .unknownPart, .concurrenceUnreasoned,
      .gradeMissing, .gradeUnknown, .gradeNotAsked, .softQuota, .departs, .bodyUnnamed, .circle, .rootMoves, .tooMany,
      .dayPast, .permitNotNeeded, .phaseSame, .twiceInBatch, .otherParent:
      .invalid
    case .noRoute: .noRoute
    }
  }

  static func < (left: Objection, right: Objection) -> Bool { left.rawValue < right.rawValue }
}
