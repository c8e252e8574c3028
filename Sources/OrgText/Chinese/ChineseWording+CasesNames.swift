import OrgDomain

extension ChineseWording {
  static func name(of action: StepAction) -> String {
    switch action {
    case .conduct: "实施"
    case .review: "审核"
    case .concur: "会同"
    case .sign: "签署"
    case .decide: "审定"
    case .guide: "指导"
    case .file: "备案"
    }
  }

  static func name(of phase: PhaseWord) -> String {
    switch phase {
    case .draft: "草稿"
    case .inReview: "办理中"
    case .decided: "已审定"
    case .published: "已公示"
    case .closed: "已办结"
    case .returned: "已退回"
    case .withdrawn: "已撤回"
    }
  }

  static func name(of verdict: CasePhase.Verdict) -> String {
    switch verdict {
    case .approved: "同意"
    case .rejected: "不同意"
    }
  }

  static func name(of command: CaseCommand.Kind) -> String {
    switch command {
    case .save: "保存"
    case .submit: "提交"
    case .withdraw: "撤回"
    case .conduct: "实施"
    case .review: "审核"
    case .concur: "会同"
    case .sign: "签署"
    case .decide: "审定"
    case .return: "退回"
    case .guide: "指导"
    case .file: "备案"
    case .evidence: "记录材料"
    case .publish: "公示"
    case .reopen: "重新办理"
    case .close: "办结"
    case .recordOutside: "代录外部答复"
    case .takeBack: "拿回"
    case .transfer: "转办"
    case .delegate: "委派"
    case .handBack: "交回"
    case .addSigner: "加签"
    case .removeSigner: "减签"
    case .proceed: "不待会同答复继续办理"
    }
  }

  static func name(of opinion: CaseStep.Answer.Opinion) -> String {
    switch opinion {
    case .agreed: "同意"
    case .refused: "不同意"
    }
  }

  static func name(of mode: ModeWord) -> String {
    switch mode {
    case .all: "会签"
    case .any: "或签"
    case .vote: "票签"
    }
  }
}
