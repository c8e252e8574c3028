extension ChineseWording {
  static func template(of code: BundleTopic.Scheme) -> String {
    switch code {
    case .schemeUnknownGrade: "办法中没有等次“{grade}”。可用的等次：{allowed:list}。"
    case .schemeUnknownHonour: "办法中没有荣誉“{honour}”。请使用已有的荣誉：{allowed:list}，或在 honours 中登记。"
    case .schemeUnknownPart: "没有哪项程序有材料“{part}”。请在 parts 中登记，或更正代码。"
    case .schemeUnknownOption: "该测评没有选项“{option}”。请在 options 中登记，或更正。"
    case .schemeUnknownGroup: "人群“{group}”没有登记，或不参加此项测评。请在 groups 中登记，或更正代码。"
    case .schemeUnknownRecord: "没有记录项“{record}”。请在 records 中登记，或更正代码。"
    case .schemeUnknownRate: "没有比例 {rate}。请在 rates 中登记，或更正代码。"
    case .schemeNotBallot: "材料“{part}”不是测评，不能计算得票比例。请改为测评材料。"
    case .schemeGateBeforeProducer: "材料“{part}”在申报之后才形成，不能作为申报的条件。请用 before 写明等待它的环节。"
    case .schemeGateNeverWaits: "材料“{part}”所指的环节不等待任何材料。请在 before 中改为其他环节。"
    case .schemeBandsOutOfOrder: "分数段须从最好的等次写起，起点逐段降低。请调整顺序。"
    case .schemeBandsOpenBelow: "最后一个分数段须从 0 开始。请补上等次，或更正 from。"
    case .schemeRatioLength: "参考比例有 {count} 项，等次有 {expected} 个。请每个等次写一项。"
    case .schemeRateCircle: "比例 {rates:list} 互相要求高于对方。请更正 higherThan。"
    case .schemeRateNotHigher: "比例 {rate} 须高于 {other}，但其目标没有更高。请提高目标，或更正 higherThan。"
    case .schemeEmptyPhase: "阶段“{phase}”的结束早于开始。请更正 from 或 until。"
    case .planStepNotAllowed: "实施方案只能增加审核、会同和指导环节，不能增加“{action:name}”环节。请去掉该环节。"
    case .planPartOfScheme: "办法中已有材料“{part}”。请另取代码。"
    case .planPartOfPlan: "单位 {unit} 的实施方案适用于部分相同单位，已有材料“{part}”。请另取代码。"
    case .schemeUnknownMatter: "没有事项“{matter}”。可用的事项：{allowed:list}，也可在 rulebook.yaml 中为它增加规则。"
    case .schemeHiddenProcedure: "“{matter:name}”的这项程序永不适用：前面的程序已包括它的全部单位。请移到前面，或去掉。"
    case .schemeUnknownDocument: "没有文件 {document}。请在 documents.yaml 中登记，或更正代码。"
    case .schemeUnknownUnit: "没有单位 {unit}。请登记，或更正代码。"
    case .schemeUndeclaredCategory: "领域“{category}”没有登记。请在 tenant.yaml 的 categories 中登记，或更正。"
    case .schemeUndeclaredTrait: "标签“{trait}”没有登记。请在 tenant.yaml 的 traitGroups 中登记，或更正。"
    }
  }
}
