import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Casework) -> String {
    switch code {
    case .wrongPhase:
      """
      The case is in the phase “{phase:name}”[ ({verdict:name})], so it is not possible to {command:name}. The \
      may of case.get lists what can be done now.
      """
    case .wrongStep:
      "The step that waits is “{waiting:name}”, so it is not possible to {command:name}. Do what the step asks for."
    case .notAwaited: "The step that waits is not at {body:unit}; it waits for {awaited:units}."
    case .alreadyAnswered: "{body:unit} has answered already; nothing more is needed."
    case .notYetTurn: "The bodies answer in sequence: {first:unit} comes before {body:unit}. Wait for that answer."
    case .noDocument: "Nothing has been written yet. Save it with case.save, then submit."
    case .refusedByConcurring:
      "{bodies:units} refused to concur, so the case cannot be approved. Send it back, or reject it."
    case .reasonRequired: "A reason is required. Fill in reason and repeat."
    case .otherSide: "Nobody acts on both sides of a case. Leave it to a colleague."
    case .sameStep: "Nobody answers for two bodies in one step. Leave the other body's answer to a colleague."
    case .noSuchPlace:
      "The route has no step in which {body:unit} would {action:name}. The steps of case.get show who does what."
    case .reopened:
      "The case was decided and is open again, so it is not taken back. The body that decides will decide anew."
    case .routeWithoutWaiting:
      "The route has no step that waits for anyone, so the case cannot be submitted. Change the rule book."
    case .bodyMustBeNamed: "You may act for several bodies here ({bodies:units}). Say in body for which one."
    case .bodyNotHeld:
      """
      You do not hold the permission to {permission:name} at {body:unit}. Name another body, or ask an \
      administrator for a grant.
      """
    case .nothingToDo: "Nothing in case {case} waits for you now. Your open tasks are in inbox.list."
    case .matterNotOpen:
      "“{matter:name}” is not open in the campaign {campaign}. Check the campaign's code with campaign.list."
    case .exists:
      "{unit:unit} has the case {case} for “{matter:name}” in the campaign {campaign} already. Go on with that case."
    case .notPinned: "Case {case} has not been submitted and has no route yet. Submit it with case.submit first."
    case .nobodyAwaited:
      "Case {case} waits for nobody now, so there is nobody to urge. See case.get for where it stands."
    case .urgedAlready: "{body:unit} has urged in case {case} already. It may do so again from {next} on."
    case .noCopies: "{body:unit} is outside or dissolved, so it gets no copies. Copy the case to another unit."
    case .notOutside:
      "{body:unit} is not a body outside the tenant. It answers for itself; nobody else enters its answer."
    case .heldBy: "{user} holds this here. Leave it to {user}, or take it over with case.transfer."
    case .delegated: "It is with {user}, to come back. Wait, or take it back with case.transfer to whoever holds it."
    case .notDelegate: "It was not delegated to you, or is no longer. The steps of case.get show who has it."
    case .holdsAlready: "{user} has it already. Name somebody else."
    case .notFit: "{user} has no post at {body:unit} for this. Name somebody who has one there, or grant it first."
    case .agreedAlready: "You have agreed for this body already. Another person of it has to agree as well."
    case .signersAwaited:
      "{bodies:units} were asked to sign and have not answered. Wait, or ask them no more with case.removeSigner."
    case .signerUnfit:
      "{body:unit} cannot be asked to sign: it is the unit itself or below it, outside the tenant, or dissolved."
    case .signerThere: "{body:unit} has a place in this step already. Nothing is to be done."
    case .noSuchSigner: "{body:unit} was not asked to sign by your body. The steps of case.get show who asked whom."
    case .tooManySigners: "No more than {limit} units can be asked to sign in a step. Remove one first."
    case .noEarlierStep: "The case cannot be sent back to step {step}. Possible are: {possible}; or the unit."
    case .nothingToTakeBack: "{body:unit} has answered nothing lately that could be taken back."
    case .actedSince: "Somebody has acted on it since, so it cannot be taken back. Ask that body to send it back."
    case .notOverdue: "The bodies that are asked still have time. Wait until the step is due."
    case .silenceWaits: "The rule waits for the answer, however long. Use case.urge, or send the case back."
    case .scanRequired:
      "What is entered for a unit needs its signed paper. Send the scan with attachment.begin and name it in onBehalfOf."
    case .notOnBehalf: "Only what the unit itself does is entered on its behalf. Leave it to the body that does it."
    }
  }
}
