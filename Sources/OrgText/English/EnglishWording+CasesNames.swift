import OrgDomain

extension EnglishWording {
  static func name(of action: StepAction) -> String {
    switch action {
    case .conduct: "conduct"
    case .review: "review"
    case .concur: "concur"
    case .sign: "sign"
    case .decide: "decide"
    case .guide: "guide"
    case .file: "file"
    }
  }

  static func name(of phase: PhaseWord) -> String {
    switch phase {
    case .draft: "draft"
    case .inReview: "in review"
    case .decided: "decided"
    case .published: "published"
    case .closed: "closed"
    case .returned: "returned"
    case .withdrawn: "withdrawn"
    }
  }

  static func name(of verdict: CasePhase.Verdict) -> String {
    switch verdict {
    case .approved: "approved"
    case .rejected: "rejected"
    }
  }

  static func name(of command: CaseCommand.Kind) -> String {
    switch command {
    case .save: "save"
    case .submit: "submit"
    case .withdraw: "withdraw"
    case .conduct: "conduct"
    case .review: "review"
    case .concur: "concur"
    case .sign: "sign"
    case .decide: "decide"
    case .return: "return"
    case .guide: "guide"
    case .file: "file"
    case .evidence: "record evidence"
    case .publish: "publish the decision"
    case .reopen: "open it again"
    case .close: "close it"
    case .recordOutside: "enter the answer of a body outside"
    case .takeBack: "take the answer back"
    case .transfer: "hand it over"
    case .delegate: "delegate it"
    case .handBack: "hand it back"
    case .addSigner: "ask another unit to sign"
    case .removeSigner: "ask a unit no more to sign"
    case .proceed: "go on without silent bodies"
    }
  }

  static func name(of opinion: CaseStep.Answer.Opinion) -> String {
    switch opinion {
    case .agreed: "agreed"
    case .refused: "refused"
    }
  }

  static func name(of mode: ModeWord) -> String {
    switch mode {
    case .all: "all sign"
    case .any: "any one signs"
    case .vote: "weighted vote"
    }
  }
}
