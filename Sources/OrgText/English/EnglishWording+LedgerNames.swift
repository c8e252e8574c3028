import OrgDomain

extension EnglishWording {
  static func name(of kind: EntryKind) -> String {
    switch kind {
    case .ballot: "a ballot"
    case .survey: "a survey"
    case .scores: "a score sheet"
    case .paper: "a paper"
    case .problem: "a problem"
    case .measure: "a measure"
    case .help: "help"
    case .order: "an order"
    case .inspection: "an inspection"
    case .finding: "a finding"
    case .commitment: "a commitment"
    case .comment: "a comment"
    case .satisfaction: "a rating by the masses"
    case .record: "a record"
    case .honour: "an honour"
    case .nomination: "a nomination"
    case .task: "a task"
    case .permit: "leave to be late"
    case .objection: "an objection"
    case .consequence: "a consequence"
    }
  }

  static func name(of phase: EntryPhase) -> String {
    switch phase {
    case .open: "open"
    case .reported: "reported as done"
    case .closed: "closed"
    case .dismissed: "dismissed"
    }
  }

  static func name(of form: FormWord) -> String {
    switch form {
    case .atOnce: "problem solved at once"
    case .planned: "planned problem"
    case .needsSuperior: "problem that needs the superior"
    case .warning: "warning"
    case .finish: "order to finish"
    case .criticism: "criticism"
    case .praise: "praise"
    case .concentrated: "concentrated inspection"
    case .random: "random inspection"
    }
  }

  static func name(of particular: ParticularWord) -> String {
    switch particular {
    case .quantity: "its quantity"
    case .person: "the person responsible"
    case .timeLimit: "its time limit"
    }
  }
}
