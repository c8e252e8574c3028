extension NoticeCode {
  /// What has happened to a case.
  public enum History: String, CaseIterable, Sendable {
    /// The case was opened. Arguments: none.
    case created
    /// The document was saved. Arguments: grade (optional).
    case saved
    /// The case was submitted. Arguments: round, rule, version.
    case submitted
    /// A step's condition did not hold. Arguments: step, action.
    case skipped
    /// The case went on to a step. Arguments: step, action, bodies, bodiesNames.
    case moved
    /// The body carried it out. Arguments: body, bodyName.
    case conducted
    /// The body reviewed it and agreed. Arguments: body, bodyName.
    case reviewed
    /// The body concurred. Arguments: body, bodyName.
    case agreed
    /// The body signed. Arguments: body, bodyName.
    case signed
    /// The body refused in a step other than a decision. Arguments: body, bodyName, action.
    case refused
    /// The body decided in favour. Arguments: body, bodyName.
    case approvedByBody
    /// The body decided against. Arguments: body, bodyName.
    case rejectedByBody
    /// The body gave guidance. Arguments: body, bodyName.
    case guided
    /// The body took it into its files. Arguments: body, bodyName.
    case filed
    /// The case is decided. Arguments: verdict.
    case decided
    /// The body sent it back. Arguments: body, bodyName.
    case returned
    /// The unit withdrew it. Arguments: none.
    case withdrawn
    /// Steps not begun got other bodies after a change of the tree. Arguments: none.
    case rerouted
    /// The same: a unit was founded. Arguments: unit, unitName.
    case reroutedFounded
    /// The same: a unit went to another parent. Arguments: unit, unitName, successor, successorName.
    case reroutedMoved
    /// The same: a unit changed its kind. Arguments: unit, unitName.
    case reroutedKind
    /// The same: a unit changed its category. Arguments: unit, unitName.
    case reroutedCategory
    /// The same: a unit changed its traits. Arguments: unit, unitName.
    case reroutedTraits
    /// The same: a unit changed its superiors on lines. Arguments: unit, unitName.
    case reroutedLines
    /// The same: a unit was merged into another. Arguments: unit, unitName, successor, successorName.
    case reroutedMerged
    /// The same: a unit was split. Arguments: unit, unitName, successor (optional), successorName (optional).
    case reroutedSplit
    /// The same: a unit was dissolved. Arguments: unit, unitName, successor, successorName.
    case reroutedDissolved
    /// The unit is gone, and its successor goes on with the case. Arguments: unit, unitName: the successor.
    case carried
    /// The unit is gone, and nobody goes on with the case. Arguments: none.
    case discontinued
    /// Evidence was recorded. Arguments: part, body, bodyName.
    case evidenced
    /// The decision gave a grade. Arguments: grade (optional), points (optional).
    case graded
    /// The answer of a body outside was entered, with its document. Arguments: body, bodyName, number, on.
    case documented
    /// The body made the decision public. Arguments: body, bodyName, until.
    case published
    /// The body opened the decided case again. Arguments: body, bodyName.
    case reopened
    /// The campaign is closed, and the case with it. Arguments: none.
    case closed
    /// Units got a copy. Arguments: bodies, bodiesNames.
    case copied
    /// Whoever is awaited was urged, for a unit; without one, by the clock. Arguments: body (optional), bodyName
    /// (optional).
    case urged
    /// Somebody commented. Arguments: none.
    case commented

    /// The body sent it back to an earlier step. Arguments: body, bodyName, step.
    case sentBack
    /// The body took back what it had answered. Arguments: body, bodyName.
    case takenBack
    /// One of several people of the body agreed. Arguments: body, bodyName, user.
    case seconded
    /// The body's answer was handed to somebody. Arguments: body, bodyName, receiver.
    case transferred
    /// It was handed to somebody, to come back. Arguments: body, bodyName, sender, receiver.
    case delegated
    /// It came back. Arguments: body, bodyName, user.
    case handedBack
    /// The body asked another unit to sign. Arguments: body, bodyName, signer, signerName.
    case signerAdded
    /// The body asks it no more. Arguments: body, bodyName, signer, signerName.
    case signerRemoved
    /// A unit that was asked signed. Arguments: body, bodyName.
    case signerAgreed
    /// A unit that was asked did not sign. Arguments: body, bodyName.
    case signerRefused
    /// The lead went on without those who were silent. Arguments: body, bodyName.
    case silencePassed
    /// Somebody acted in another's place. Arguments: body, bodyName, user, principal.
    case stoodIn
    /// What follows was entered by a clerk of the body, by the unit's signed paper. Arguments: body, bodyName, attachment
    /// (optional).
    case enteredOnBehalf

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .created, .withdrawn, .rerouted, .discontinued, .closed, .commented: []
      case .reroutedFounded, .reroutedKind, .reroutedCategory, .reroutedTraits, .reroutedLines, .carried:
        ["unit", "unitName"]
      case .reroutedMoved, .reroutedMerged, .reroutedSplit, .reroutedDissolved:
        ["unit", "unitName", "successor", "successorName"]
      case .copied: ["bodies", "bodiesNames"]
      case .evidenced: ["part", "body", "bodyName"]
      case .graded: ["grade", "points"]
      case .documented: ["body", "bodyName", "number", "on"]
      case .published: ["body", "bodyName", "until"]
      case .saved: ["grade"]
      case .submitted: ["round", "rule", "version"]
      case .skipped: ["step", "action"]
      case .moved: ["step", "action", "bodies", "bodiesNames"]
      case .conducted, .reviewed, .agreed, .signed, .approvedByBody, .rejectedByBody, .guided, .filed, .returned,
        .reopened, .takenBack, .signerAgreed, .signerRefused, .silencePassed, .urged:
        ["body", "bodyName"]
      case .sentBack: ["body", "bodyName", "step"]
      case .seconded, .handedBack: ["body", "bodyName", "user"]
      case .transferred: ["body", "bodyName", "receiver"]
      case .delegated: ["body", "bodyName", "sender", "receiver"]
      case .signerAdded, .signerRemoved: ["body", "bodyName", "signer", "signerName"]
      case .stoodIn: ["body", "bodyName", "user", "principal"]
      case .refused: ["body", "bodyName", "action"]
      case .decided: ["verdict"]
      case .enteredOnBehalf: ["body", "bodyName", "attachment"]
      }
    }
  }
}
