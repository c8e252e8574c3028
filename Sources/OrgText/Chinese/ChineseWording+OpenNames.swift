extension ChineseWording {
  static func name(ofCategory word: String) -> String? {
    switch word {
    case "village": "村"
    case "community": "社区"
    case "town": "乡镇"
    case "organ": "机关"
    case "publicInstitution": "事业单位"
    case "stateOwnedEnterprise": "国有企业"
    case "school": "学校"
    case "health": "医疗卫生"
    case "culture": "文化"
    case "privateEnterprise": "非公有制企业"
    case "socialOrganization": "社会组织"
    case "lawFirm": "律师事务所"
    case "remoteEducation": "远程教育"
    case "developmentZone": "开发区"
    case "farmersCooperative": "农民专业合作社"
    case "newRuralCommunity": "新型农村社区"
    case "street": "街道"
    default: nil
    }
  }

  static func name(ofRole word: String) -> String? {
    switch word {
    case "secretary": "书记"
    case "deputySecretary": "副书记"
    case "clerk": "经办人"
    case "reviewer": "审核人"
    case "approver": "审定人"
    case "inspector": "督查员"
    case "auditor": "审计员"
    case "member": "党员"
    case "administrator": "管理员"
    default: nil
    }
  }

  static func name(ofMatter word: String) -> String? {
    switch word {
    case "survey": "调查摸底"
    case "report": "自查报告"
    case "package": "专题报告"
    case "rating": "分类定级"
    case "target": "争创目标（措施）"
    case "letter": "责任书"
    case "rectification": "整改"
    case "acceptance": "考核验收"
    default: nil
    }
  }
}
