extension EnglishWording {
  static func name(ofCategory word: String) -> String? {
    switch word {
    case "village": "village"
    case "community": "community"
    case "town": "town"
    case "organ": "organ"
    case "publicInstitution": "public institution"
    case "stateOwnedEnterprise": "state-owned enterprise"
    case "school": "school"
    case "health": "health care"
    case "culture": "culture"
    case "privateEnterprise": "private enterprise"
    case "socialOrganization": "social organisation"
    case "lawFirm": "law firm"
    case "remoteEducation": "remote education"
    case "developmentZone": "development zone"
    case "farmersCooperative": "farmers' cooperative"
    case "newRuralCommunity": "new rural community"
    case "street": "street"
    default: nil
    }
  }

  static func name(ofRole word: String) -> String? {
    switch word {
    case "secretary": "secretary"
    case "deputySecretary": "deputy secretary"
    case "clerk": "clerk"
    case "reviewer": "reviewer"
    case "approver": "approver"
    case "inspector": "inspector"
    case "auditor": "auditor"
    case "member": "member"
    case "administrator": "administrator"
    default: nil
    }
  }

  static func name(ofMatter word: String) -> String? {
    switch word {
    case "survey": "survey"
    case "report": "self-examination report"
    case "package": "special report"
    case "rating": "rating"
    case "target": "target"
    case "letter": "letter of responsibility"
    case "rectification": "rectification"
    case "acceptance": "acceptance"
    default: nil
    }
  }
}
