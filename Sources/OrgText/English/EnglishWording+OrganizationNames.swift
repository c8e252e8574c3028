import OrgDomain

extension EnglishWording {
  static func name(of kind: UnitKind) -> String {
    switch kind {
    case .committee: "committee"
    case .generalBranch: "general branch"
    case .branch: "branch"
    case .workCommittee: "work committee"
    case .leadingGroup: "leading group"
    case .department: "department"
    case .site: "site"
    }
  }

  static func name(of line: Line) -> String {
    switch line {
    case .affiliation: "affiliation"
    case .territory: "territory"
    case .industry: "industry"
    }
  }

  static func name(of status: Unit.Status) -> String {
    switch status {
    case .active: "active"
    case .dissolved: "dissolved"
    }
  }
}
