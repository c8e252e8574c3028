import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Rulebook) -> String {
    switch code {
    case .duplicateRule: "规则代码 {rule} 重复。请为其中一条另取代码。"
    case .generalWithoutClause: "规则 {rule} 没有 subject，属一般规则，须在 basis.clause 写明条款。"
    case .noSteps: "规则 {rule} 没有环节，或某一环节没有单位。请补齐 steps 和 body。"
    case .unknownDocument: "规则 {rule} 依据的文件 {document} 没有登记。请在 documents.yaml 中登记，或更正代码。"
    case .unknownOverride: "规则 {rule} 的 overrides 指向不存在的规则 {other}。请更正代码。"
    case .circle: "规则 {rules:list} 互相优先，绕成一圈。请去掉其中一处 overrides。"
    case .matterCircle: "规则 {rule} 的 as 绕回原处（{matters:name}）。请修改其中一条规则。"
    case .ambiguous:
      """
      规则 {rule} 与规则 {other} 同时适用，分不出先后[，例如单位 {existing}]。[单位：{unit}。][类别：{kind:name}。][领域：{category:name}。][标签：\
      {traits:list}。][位于 {within} 之内。][须在另一单位之下{below:given}。]请收窄其中一条，或用 overrides 指明先后。
      """
    case .impossible: "没有单位能同时满足规则 {rule} 的条件。请修改 subject。"
    case .emptyValidity: "规则 {rule} 的 validUntil 须晚于 validFrom。"
    case .unknownUnit: "规则 {rule} 指定的单位 {unit} 不存在。请更正代码。"
    case .dissolvedUnit: "规则 {rule} 指定的{unit:unit}已撤销。请改用承接其职责的单位。"
    case .undeclaredCategory: "规则 {rule} 使用的领域 {category} 没有登记。请在 tenant.yaml 的 categories 中登记，或更正。"
    case .undeclaredTrait: "规则 {rule} 使用的标签 {trait} 没有登记。请在 tenant.yaml 的 traitGroups 中登记，或更正。"
    case .subjectOutsideConduct: "规则 {rule} 第 {step} 步使用了 self，而 self 只能用于 conduct 环节。"
    case .chainNotAlone: "规则 {rule} 第 {step} 步使用了 chain，而 chain 须是该步唯一的单位。请另立一步。"
    case .modeNeedsBodies: "规则 {rule} 第 {step} 步为票签，至少须有两个单位。"
    case .badWeights: "规则 {rule} 第 {step} 步：weights 须为每个单位各一个正整数，threshold 须为 1 至 100。"
    case .concurWithoutDecision: "规则 {rule} 第 {step} 步为会同，其后须有 decide 环节。请补上审定单位。"
    case .tooManyRules: "规则集有 {count} 条规则，超过上限 {limit}。请合并条件相近的规则。"
    case .tooManyCases: "规则集展开后有 {count} 种组合，超过上限 {limit}。请减少各规则所列的单位、类别和领域。"
    }
  }
}
