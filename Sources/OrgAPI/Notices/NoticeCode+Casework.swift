extension NoticeCode {
  /// Why a case command is refused.
  public enum Casework: String, CaseIterable, Sendable {
    /// The case is not in a phase where this is possible. `verdict` only in the phase `decided`. Arguments: command,
    /// phase, verdict (optional).
    case wrongPhase
    /// The step that waits asks for another action. Arguments: command, waiting.
    case wrongStep
    /// The body has no place in the step that waits. Arguments: body, bodyName, awaited, awaitedNames.
    case notAwaited
    /// The body has answered already. Arguments: body, bodyName.
    case alreadyAnswered
    /// In sequence, another body comes first. Arguments: body, bodyName, first, firstName.
    case notYetTurn
    /// Nothing has been saved yet. Arguments: none.
    case noDocument
    /// A concurring body's refusal binds the lead. Arguments: bodies, bodiesNames.
    case refusedByConcurring
    /// Sending back, refusing, or approving over an advisory refusal takes a reason. Arguments: none.
    case reasonRequired
    /// The person has acted for the other side of the case. Arguments: none.
    case otherSide
    /// The person has already answered in this step for another body. Arguments: none.
    case sameStep
    /// The route has no such step at this body. Arguments: body, bodyName, action.
    case noSuchPlace
    /// The route has no step that waits for anyone. Arguments: none.
    case routeWithoutWaiting
    /// The person may act for several bodies here. Arguments: bodies, bodiesNames.
    case bodyMustBeNamed
    /// The person holds no post with this right at the named body. Arguments: body, bodyName, permission.
    case bodyNotHeld
    /// Nothing in this case waits for this person. Arguments: case.
    case nothingToDo
    /// The matter is not open in this campaign. Arguments: matter, campaign.
    case matterNotOpen
    /// The unit has a case of this matter in this campaign already. Arguments: case, unit, unitName, matter, campaign.
    case exists
    /// The case has no route yet, for it has not been submitted. Arguments: case.
    case notPinned
    /// A case that was re-opened is decided again, not taken back. Arguments: none.
    case reopened
    /// Only the answer of a body outside the tenant is entered by others. Arguments: body, bodyName.
    case notOutside
    /// Nobody's answer is awaited, so there is nobody to urge. Arguments: case.
    case nobodyAwaited
    /// The unit has urged already; `next` says when it may again. Arguments: case, body, bodyName, next.
    case urgedAlready
    /// A body outside, or a unit that is dissolved, gets no copies. Arguments: body, bodyName.
    case noCopies

    /// Somebody else of the body holds its answer. Arguments: user.
    case heldBy
    /// It is with a delegate, and comes back. Arguments: user.
    case delegated
    /// It was not delegated to this person. Arguments: none.
    case notDelegate
    /// This person holds it already. Arguments: user.
    case holdsAlready
    /// The person has no such post at the body. Arguments: user, body, bodyName.
    case notFit
    /// The answer takes several people, and this one has agreed. Arguments: none.
    case agreedAlready
    /// Units that were asked to sign have not answered. Arguments: bodies, bodiesNames.
    case signersAwaited
    /// The unit cannot be asked to sign. Arguments: body, bodyName.
    case signerUnfit
    /// The unit has a place in the step already. Arguments: body, bodyName.
    case signerThere
    /// The unit was not asked to sign by this body. Arguments: body, bodyName.
    case noSuchSigner
    /// The step has as many signers as it can have. Arguments: limit.
    case tooManySigners
    /// The case cannot be sent back to this step. Arguments: step, possible.
    case noEarlierStep
    /// The body has answered nothing that could be taken back. Arguments: body, bodyName.
    case nothingToTakeBack
    /// Somebody has acted on it since. Arguments: none.
    case actedSince
    /// The time of the concurring bodies is not over. Arguments: none.
    case notOverdue
    /// The rule waits for the answer, however long. Arguments: none.
    case silenceWaits
    /// What is entered on behalf of a unit needs its signed paper. Arguments: none.
    case scanRequired
    /// Only what the subject itself does is entered on its behalf. Arguments: none.
    case notOnBehalf

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .wrongPhase: ["command", "phase", "verdict"]
      case .wrongStep: ["command", "waiting"]
      case .notAwaited: ["body", "bodyName", "awaited", "awaitedNames"]
      case .alreadyAnswered, .notOutside, .signerUnfit, .signerThere, .noSuchSigner, .nothingToTakeBack, .noCopies:
        ["body", "bodyName"]
      case .heldBy, .delegated, .holdsAlready: ["user"]
      case .notFit: ["user", "body", "bodyName"]
      case .tooManySigners: ["limit"]
      case .noEarlierStep: ["step", "possible"]
      case .notDelegate, .agreedAlready, .actedSince, .notOverdue, .silenceWaits: []
      case .notYetTurn: ["body", "bodyName", "first", "firstName"]
      case .refusedByConcurring, .bodyMustBeNamed, .signersAwaited: ["bodies", "bodiesNames"]
      case .noDocument, .reasonRequired, .otherSide, .sameStep, .routeWithoutWaiting, .reopened,
        .scanRequired, .notOnBehalf:
        []
      case .noSuchPlace: ["body", "bodyName", "action"]
      case .bodyNotHeld: ["body", "bodyName", "permission"]
      case .nothingToDo, .notPinned, .nobodyAwaited: ["case"]
      case .urgedAlready: ["case", "body", "bodyName", "next"]
      case .matterNotOpen: ["matter", "campaign"]
      case .exists: ["case", "unit", "unitName", "matter", "campaign"]
      }
    }
  }
}
