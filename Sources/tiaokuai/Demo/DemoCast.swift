import OrgAPI

/// Who plays in the demo: units and users of fixtures/pengzhou.
enum DemoCast {
  static let campaign = "2012"
  static let guide = "u-zzb-guide"
  static let administrator = "u-admin"

  /// The target document of a scene.
  static func document(_ target: String, _ measure: String, _ responsible: String) -> CaseDocument {
    CaseDocument(
      targetGrade: nil, targets: [CaseTarget(text: target)],
      measures: [CaseMeasure(measure: measure, responsible: responsible, due: "2012-11-15")])
  }
}

extension ApprovalScene {
  /// The three scenes in which a case goes through.
  static func all(_ words: Words) -> [ApprovalScene] { [village, organ, privateEnterprise].map { $0(words) } }

  private static func village(_ words: Words) -> ApprovalScene {
    ApprovalScene(
      number: 1, title: words("村党支部的争创目标，由镇党委审定", "A village's target is approved by its town"),
      unit: "T01-V01", author: "u-t01-v01-secretary",
      actors: ["ZZB": DemoCast.guide, "T01": "u-t01-secretary"],
      document: DemoCast.document("村集体收入比上年增长一成", "流转土地二百亩，建设蔬菜基地", "村党支部书记"))
  }

  private static func organ(_ words: Words) -> ApprovalScene {
    ApprovalScene(
      number: 2,
      title: words("机关党支部的争创目标，由机关工委审定", "An organ's target is approved by the organs' work committee"),
      unit: "HSZ", author: "u-hsz-secretary",
      actors: ["ZZB": DemoCast.guide, "JGGW": "u-jggw-secretary"],
      document: DemoCast.document("窗口服务群众满意率九成五以上", "公开服务承诺，每月回访", "党支部书记"))
  }

  private static func privateEnterprise(_ words: Words) -> ApprovalScene {
    ApprovalScene(
      number: 3,
      title: words(
        "规模以上民营企业：统战部、工商联会同，两新工委审定",
        "A large private enterprise: two bodies concur, the two-new work committee decides"),
      unit: "P01", author: "u-p01-secretary",
      actors: [
        "ZZB": DemoCast.guide, "TZB": "u-tzb-secretary", "GSL": "u-gsl-secretary", "LXGW": "u-lxgw-secretary",
      ],
      document: DemoCast.document("培养入党积极分子五名", "党员示范岗挂牌，师徒结对", "党支部书记"))
  }
}
