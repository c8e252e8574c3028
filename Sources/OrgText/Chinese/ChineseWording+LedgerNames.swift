import OrgDomain

extension ChineseWording {
  static func name(of kind: EntryKind) -> String {
    switch kind {
    case .ballot: "民主测评"
    case .survey: "调查"
    case .scores: "评分表"
    case .paper: "材料"
    case .problem: "问题"
    case .measure: "整改措施"
    case .help: "帮扶"
    case .order: "督办"
    case .inspection: "督查"
    case .finding: "督查情况"
    case .commitment: "公开承诺"
    case .comment: "点评"
    case .satisfaction: "群众评议"
    case .record: "记录"
    case .honour: "荣誉"
    case .nomination: "推荐"
    case .task: "工作任务"
    case .permit: "延期许可"
    case .objection: "异议"
    case .consequence: "结果运用"
    }
  }

  static func name(of phase: EntryPhase) -> String {
    switch phase {
    case .open: "办理中"
    case .reported: "已报完成"
    case .closed: "已办结"
    case .dismissed: "不予采纳"
    }
  }

  static func name(of form: FormWord) -> String {
    switch form {
    case .atOnce: "立行立改的问题"
    case .planned: "限期整改的问题"
    case .needsSuperior: "需上级解决的问题"
    case .warning: "预警"
    case .finish: "责令限期完成"
    case .criticism: "通报批评"
    case .praise: "通报表扬"
    case .concentrated: "集中督查"
    case .random: "随机抽查"
    }
  }

  static func name(of particular: ParticularWord) -> String {
    switch particular {
    case .quantity: "量化目标"
    case .person: "责任人"
    case .timeLimit: "完成时限"
    }
  }
}
