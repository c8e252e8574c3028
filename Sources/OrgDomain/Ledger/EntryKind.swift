/// The kinds of entry.
public enum EntryKind: String, CaseIterable, Sendable {
  // Evidence of a case.
  /// 民主测评: an anonymous ballot, as tallies.
  case ballot
  /// 调查: counts by method, questionnaires by group.
  case survey
  /// Points by indicator.
  case scores
  /// Minutes, a report, a visit's record.
  case paper
  // Rectification.
  /// 问题
  case problem
  /// 整改措施
  case measure
  /// 结对帮扶, 联系点, 第一书记 …
  case help
  /// 黄牌, 限期完成, 通报
  case order
  /// 督查: a sample drawn
  case inspection
  /// What an inspection found at a unit.
  case finding
  // Commitments.
  /// 公开承诺
  case commitment
  /// 领导点评
  case comment
  /// 群众满意度
  case satisfaction
  // The year.
  /// A counted event: a training, a practical rule, members admitted.
  case record
  case honour
  /// 推荐评选
  case nomination
  /// A line of the work schedule (工作日程表).
  case task
  /// Leave to be late.
  case permit
  /// 异议
  case objection
  /// A consequence that someone confirmed or dismissed.
  case consequence

  /// Where an entry of the kind begins.
  public var firstPhase: EntryPhase {
    switch self {
    case .problem, .measure, .help, .order, .inspection, .commitment, .task, .permit, .objection: .open
    case .ballot, .survey, .scores, .paper, .finding, .comment, .satisfaction, .record, .honour, .nomination,
      .consequence:
      .closed
    }
  }

  /// Whether it is evidence of a case.
  public var isEvidence: Bool {
    switch self {
    case .ballot, .survey, .scores, .paper: true
    case .problem, .measure, .help, .order, .inspection, .finding, .commitment, .comment, .satisfaction, .record,
      .honour, .nomination, .task, .permit, .objection, .consequence:
      false
    }
  }
}
