/// The kinds of unit (DESIGN 1; ).
public enum UnitKind: String, CaseIterable, Sendable {
  /// 党委
  case committee
  /// 党总支
  case generalBranch
  /// 党支部
  case branch
  /// 工委
  case workCommittee
  /// 党组
  case leadingGroup
  /// 部门
  case department
  /// 站点: graded like an organisation, but none (decision 10)
  case site
}
