import OrgAPI
import OrgDomain

// The ledger's values in the words of the wire. Exhaustive, so that a new value cannot be forgotten here.

extension Wire.EntryKind {
  init(_ value: OrgDomain.EntryKind) {
    switch value {
    case .ballot: self = .ballot
    case .survey: self = .survey
    case .scores: self = .scores
    case .paper: self = .paper
    case .problem: self = .problem
    case .measure: self = .measure
    case .help: self = .help
    case .order: self = .order
    case .inspection: self = .inspection
    case .finding: self = .finding
    case .commitment: self = .commitment
    case .comment: self = .comment
    case .satisfaction: self = .satisfaction
    case .record: self = .record
    case .honour: self = .honour
    case .nomination: self = .nomination
    case .task: self = .task
    case .permit: self = .permit
    case .objection: self = .objection
    case .consequence: self = .consequence
    }
  }
}

extension EntryKind {
  init(_ value: Wire.EntryKind) {
    switch value {
    case .ballot: self = .ballot
    case .survey: self = .survey
    case .scores: self = .scores
    case .paper: self = .paper
    case .problem: self = .problem
    case .measure: self = .measure
    case .help: self = .help
    case .order: self = .order
    case .inspection: self = .inspection
    case .finding: self = .finding
    case .commitment: self = .commitment
    case .comment: self = .comment
    case .satisfaction: self = .satisfaction
    case .record: self = .record
    case .honour: self = .honour
    case .nomination: self = .nomination
    case .task: self = .task
    case .permit: self = .permit
    case .objection: self = .objection
    case .consequence: self = .consequence
    }
  }
}

extension Wire.EntryPhase {
  init(_ value: OrgDomain.EntryPhase) {
    switch value {
    case .open: self = .open
    case .reported: self = .reported
    case .closed: self = .closed
    case .dismissed: self = .dismissed
    }
  }
}

extension EntryPhase {
  init(_ value: Wire.EntryPhase) {
    switch value {
    case .open: self = .open
    case .reported: self = .reported
    case .closed: self = .closed
    case .dismissed: self = .dismissed
    }
  }
}

extension Wire.ProblemClass {
  init(_ value: OrgDomain.ProblemClass) {
    switch value {
    case .atOnce: self = .atOnce
    case .planned: self = .planned
    case .needsSuperior: self = .needsSuperior
    }
  }
}

extension ProblemClass {
  init(_ value: Wire.ProblemClass) {
    switch value {
    case .atOnce: self = .atOnce
    case .planned: self = .planned
    case .needsSuperior: self = .needsSuperior
    }
  }
}

extension Wire.MeasureAim {
  init(_ value: MeasurePlan.Aim) {
    switch value {
    case .conversion: self = .conversion
    case .upgrade: self = .upgrade
    }
  }
}

extension MeasurePlan.Aim {
  init(_ value: Wire.MeasureAim) {
    switch value {
    case .conversion: self = .conversion
    case .upgrade: self = .upgrade
    }
  }
}

extension OrderForm {
  init(_ value: Wire.OrderForm) {
    switch value {
    case .warning: self = .warning
    case .finish: self = .finish
    case .criticism: self = .criticism
    case .praise: self = .praise
    }
  }
}

extension Inspection.Form {
  init(_ value: Wire.InspectionForm) {
    switch value {
    case .concentrated: self = .concentrated
    case .random: self = .random
    }
  }
}

extension Wire.CommitmentMaker {
  init(_ value: Commitment.Maker) {
    switch value {
    case .organization: self = .organization
    case .secretary: self = .secretary
    case .members: self = .members
    }
  }
}

extension Commitment.Maker {
  init(_ value: Wire.CommitmentMaker) {
    switch value {
    case .organization: self = .organization
    case .secretary: self = .secretary
    case .members: self = .members
    }
  }
}
