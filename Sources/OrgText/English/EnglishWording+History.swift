import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.History) -> String {
    switch code {
    case .created: "The case was opened."
    case .saved: "The document was saved[, with the proposed grade “{grade}”]."
    case .submitted: "Submitted in round {round}, by rule {rule} of rule book version {version}."
    case .skipped: "Step {step} ({action:name}) was skipped, for its condition does not hold."
    case .moved: "Went on to step {step} ({action:name}) at {bodies:units}."
    case .conducted: "{body:unit} carried it out."
    case .reviewed: "{body:unit} reviewed it and agreed."
    case .agreed: "{body:unit} concurred."
    case .signed: "{body:unit} signed."
    case .refused: "{body:unit} refused in the step “{action:name}”."
    case .approvedByBody: "{body:unit} decided in favour."
    case .rejectedByBody: "{body:unit} decided against it."
    case .guided: "{body:unit} gave guidance."
    case .filed: "{body:unit} took it into its files."
    case .decided: "The case was decided: {verdict:name}."
    case .returned: "{body:unit} sent it back to the unit."
    case .withdrawn: "The unit withdrew it."
    case .rerouted: "After a change in the organisation, steps not begun went to other bodies."
    case .evidenced: "{body:unit} recorded “{part}”."
    case .graded: "The decision gave a grade[: “{grade}”][, with {points} points]."
    case .documented: "The answer of {body:unit} was entered, by its document {number} of {on}."
    case .published: "{body:unit} made the decision public until {until}."
    case .reopened: "{body:unit} opened the decided case again."
    case .closed: "The campaign was closed, and the case with it."
    case .sentBack: "{body:unit} sent it back to step {step}."
    case .takenBack: "{body:unit} took back what it had answered."
    case .seconded: "{user} agreed for {body:unit}; its answer takes more people."
    case .transferred: "At {body:unit} it was handed to {receiver}."
    case .delegated: "At {body:unit} {sender} handed it to {receiver}, to come back."
    case .handedBack: "At {body:unit} {user} handed it back."
    case .signerAdded: "{body:unit} asked {signer:unit} to sign as well."
    case .signerRemoved: "{body:unit} no longer asks {signer:unit} to sign."
    case .signerAgreed: "{body:unit}, which was asked, signed."
    case .signerRefused: "{body:unit}, which was asked, did not sign."
    case .silencePassed: "{body:unit} went on without the bodies that had not answered in time."
    case .stoodIn: "At {body:unit} {user} acted in the place of {principal}."
    case .copied: "Copied to {bodies:units}."
    case .urged: "An answer was urged[ by {body:unit}]."
    case .commented: "A comment was made."
    case .enteredOnBehalf:
      "What follows was entered by a clerk of {body:unit} for the unit[, by attachment {attachment}]."
    }
  }
}
