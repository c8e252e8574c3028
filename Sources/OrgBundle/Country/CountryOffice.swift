/// The offices that a level has: children of its committee, found by the rule book through their traits.
enum CountryOffice: String, CaseIterable {
  case organization, unitedFront, commerce, organs, newSector, education, health, stateAssets, culture, justice
  case civilAffairs

  var trait: String { rawValue + "Office" }

  /// What stands behind the code of the level.
  var suffix: String {
    switch self {
    case .organization: "-ZZB"
    case .unitedFront: "-TZB"
    case .commerce: "-GSL"
    case .organs: "-JGGW"
    case .newSector: "-LXGW"
    case .education: "-JYJ"
    case .health: "-WJJ"
    case .stateAssets: "-GZJ"
    case .culture: "-WLJ"
    case .justice: "-SFJ"
    case .civilAffairs: "-MZJ"
    }
  }

  var name: String {
    switch self {
    case .organization: "党委组织部"
    case .unitedFront: "党委统战部"
    case .commerce: "工商联党组"
    case .organs: "直属机关工委"
    case .newSector: "两新工委"
    case .education: "教育局党委"
    case .health: "卫生健康局党委"
    case .stateAssets: "国资监管局党委"
    case .culture: "文化旅游局党委"
    case .justice: "司法局党委"
    case .civilAffairs: "民政局党委"
    }
  }

  var kind: String {
    switch self {
    case .organization, .unitedFront: "department"
    case .commerce: "leadingGroup"
    case .organs, .newSector: "workCommittee"
    case .education, .health, .stateAssets, .culture, .justice, .civilAffairs: "committee"
    }
  }

  /// The role of its account: those who only concur need no more than a reviewer's.
  var role: String {
    switch self {
    case .unitedFront, .commerce: "reviewer"
    case .organization, .organs, .newSector, .education, .health, .stateAssets, .culture, .justice, .civilAffairs:
      "secretary"
    }
  }
}
