/// The words of the ledger (台账).
extension Wire {
  /// The kinds of entry.
  public enum EntryKind: String, WireWord {
    // Evidence of a case.
    case ballot, survey, scores, paper
    // Rectification.
    case problem, measure, help, order, inspection, finding
    // Commitments.
    case commitment, comment, satisfaction
    // The year.
    case record, honour, nomination, task, permit, objection, consequence
  }

  /// Where an entry stands: to be done, said to be done, settled, or not upheld or taken back.
  public enum EntryPhase: String, WireWord {
    case open, reported, closed, dismissed
  }

  /// The three classes of problem: solved at once, planned, needing the superior.
  public enum ProblemClass: String, WireWord {
    case atOnce, planned, needsSuperior
  }

  /// What a measure is to bring: 转化 or 升级.
  public enum MeasureAim: String, WireWord {
    case conversion, upgrade
  }

  /// What a body above orders or says: 黄牌, 责令限期完成, 批评, 表扬.
  public enum OrderForm: String, WireWord {
    case warning, finish, criticism, praise
  }

  /// Whether an inspection takes all units or a sample: 集中督查, 随机抽查.
  public enum InspectionForm: String, WireWord {
    case concentrated, random
  }

  /// Who makes a commitment, or is rated by the masses.
  public enum CommitmentMaker: String, WireWord {
    case organization, secretary, members
  }
}
