import OrgDomain

extension ChineseWording {
  static func name(of kind: UnitKind) -> String {
    switch kind {
    case .committee: "党委"
    case .generalBranch: "党总支"
    case .branch: "党支部"
    case .workCommittee: "工委"
    case .leadingGroup: "党组"
    case .department: "部门"
    case .site: "站点"
    }
  }

  static func name(of line: Line) -> String {
    switch line {
    case .affiliation: "隶属"
    case .territory: "属地"
    case .industry: "行业系统"
    }
  }

  static func name(of status: Unit.Status) -> String {
    switch status {
    case .active: "正常"
    case .dissolved: "已撤销"
    }
  }
}
