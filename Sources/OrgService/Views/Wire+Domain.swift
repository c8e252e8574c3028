import OrgAPI
import OrgDomain

// The domain's values in the words of the wire. Exhaustive, so that a new value cannot be forgotten here.

extension Wire.UnitKind {
  init(_ value: OrgDomain.UnitKind) {
    switch value {
    case .committee: self = .committee
    case .generalBranch: self = .generalBranch
    case .branch: self = .branch
    case .workCommittee: self = .workCommittee
    case .leadingGroup: self = .leadingGroup
    case .department: self = .department
    case .site: self = .site
    }
  }
}

extension UnitKind {
  init(_ value: Wire.UnitKind) {
    switch value {
    case .committee: self = .committee
    case .generalBranch: self = .generalBranch
    case .branch: self = .branch
    case .workCommittee: self = .workCommittee
    case .leadingGroup: self = .leadingGroup
    case .department: self = .department
    case .site: self = .site
    }
  }
}

extension Wire.UnitStatus {
  init(_ value: Unit.Status) {
    switch value {
    case .active: self = .active
    case .dissolved: self = .dissolved
    }
  }
}

extension Wire.Line {
  init(_ value: OrgDomain.Line) {
    switch value {
    case .affiliation: self = .affiliation
    case .industry: self = .industry
    case .territory: self = .territory
    }
  }
}

extension Wire.LineSource {
  init(_ value: LineSuperior.Source) {
    switch value {
    case .own: self = .own
    case .inherited: self = .inherited
    case .table: self = .table
    }
  }
}

extension Wire.Action {
  init(_ value: StepAction) {
    switch value {
    case .conduct: self = .conduct
    case .review: self = .review
    case .concur: self = .concur
    case .sign: self = .sign
    case .decide: self = .decide
    case .guide: self = .guide
    case .file: self = .file
    }
  }
}

extension Wire.Mode {
  init(_ value: SigningMode) {
    switch value {
    case .all: self = .all
    case .any: self = .any
    case .vote: self = .vote
    }
  }
}

extension Wire.Order {
  init(_ value: SigningMode.Order) {
    switch value {
    case .parallel: self = .parallel
    case .sequence: self = .sequence
    }
  }
}

extension Wire.Refusal {
  init(_ value: StepTemplate.Refusal) {
    switch value {
    case .binding: self = .binding
    case .advisory: self = .advisory
    }
  }
}

extension Wire.Silence {
  init(_ value: StepTemplate.Silence) {
    switch value {
    case .escalate: self = .escalate
    case .wait: self = .wait
    }
  }
}

extension Wire.Phase {
  init(_ value: CasePhase) {
    switch value {
    case .draft: self = .draft
    case .inReview: self = .inReview
    case .decided: self = .decided
    case .published: self = .published
    case .closed: self = .closed
    case .returned: self = .returned
    case .withdrawn: self = .withdrawn
    }
  }
}

extension Wire.Opinion {
  init(_ value: CaseStep.Answer.Opinion) {
    switch value {
    case .agreed: self = .agreed
    case .refused: self = .refused
    }
  }
}

extension Wire.CaseAction {
  init(_ value: CaseCommand.Kind) {
    switch value {
    case .save: self = .save
    case .submit: self = .submit
    case .withdraw: self = .withdraw
    case .conduct: self = .conduct
    case .review: self = .review
    case .concur: self = .concur
    case .sign: self = .sign
    case .decide: self = .decide
    case .return: self = .return
    case .guide: self = .guide
    case .file: self = .file
    case .evidence: self = .evidence
    case .publish: self = .publish
    case .reopen: self = .reopen
    case .close: self = .close
    case .recordOutside: self = .recordOutside
    case .takeBack: self = .takeBack
    case .transfer: self = .transfer
    case .delegate: self = .delegate
    case .handBack: self = .handBack
    case .addSigner: self = .addSigner
    case .removeSigner: self = .removeSigner
    case .proceed: self = .proceed
    }
  }
}

extension Wire.Verdict {
  init?(_ phase: CasePhase) {
    switch phase {
    // Only what was approved is made public or closed.
    case .decided(.approved), .published, .closed: self = .approved
    case .decided(.rejected): self = .rejected
    case .draft, .inReview, .returned, .withdrawn: return nil
    }
  }
}

extension Wire.GrantScope {
  init(_ scope: Scope) {
    switch scope {
    case .unit: self = .unit
    case .subtree: self = .subtree
    case .line(.affiliation): self = .affiliation
    case .line(.industry): self = .industry
    case .line(.territory): self = .territory
    }
  }
}

extension Scope {
  init(_ scope: Wire.GrantScope) {
    switch scope {
    case .unit: self = .unit
    case .subtree: self = .subtree
    case .affiliation: self = .line(.affiliation)
    case .industry: self = .line(.industry)
    case .territory: self = .line(.territory)
    }
  }
}
