import OrgDomain
import OrgStorage

/// What an event of a case does to the grades that stand: a grade stands from the approval that gave it until the case
/// is opened again.
enum GradeChange: Equatable {
  case given(CaseGrading)
  case takenBack

  /// Nil where the same grade stands before and after the event.
  init?(from before: CaseState, to after: CaseState) {
    guard before.standingGrading != after.standingGrading else { return nil }
    self = after.standingGrading.map(GradeChange.given) ?? .takenBack
  }

  var grading: CaseGrading? {
    switch self {
    case .given(let grading): grading
    case .takenBack: nil
    }
  }
}

extension CaseState {
  /// The grade that stands: of a case that is approved and not open again.
  var standingGrading: CaseGrading? {
    switch phase {
    case .decided(.approved), .published, .closed: grading
    case .draft, .inReview, .decided(.rejected), .returned, .withdrawn: nil
    }
  }
}

extension GradeRecord {
  init(_ change: GradeChange, of state: CaseState, event: Int64, at: Instant) {
    self.init(
      event: event, number: state.number, unit: state.unit, campaign: state.campaign, matter: state.matter,
      grading: change.grading, at: at)
  }
}
