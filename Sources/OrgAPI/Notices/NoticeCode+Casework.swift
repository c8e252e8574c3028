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
      case .alreadyAnswered, .notOutside: ["body", "bodyName"]
      case .notYetTurn: ["body", "bodyName", "first", "firstName"]
      case .noDocument, .reasonRequired, .otherSide, .sameStep, .routeWithoutWaiting, .reopened,
        .scanRequired, .notOnBehalf:
        []
      case .refusedByConcurring, .bodyMustBeNamed: ["bodies", "bodiesNames"]
      case .noSuchPlace: ["body", "bodyName", "action"]
      case .bodyNotHeld: ["body", "bodyName", "permission"]
      case .nothingToDo, .notPinned: ["case"]
      case .matterNotOpen: ["matter", "campaign"]
      case .exists: ["case", "unit", "unitName", "matter", "campaign"]
      }
    }
  }
}
