import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Tree) -> String {
    switch code {
    case .duplicateCode: "单位代码 {unit} 重复。请为其中一个另取代码。"
    case .unknownUnit: "要修改的单位 {unit} 不存在。请用 unit.search 按名称查找代码。"
    case .unknownSuperior: "{unit:unit}的{line:name}上级 {superior} 不存在。请更正代码，或先建立该单位。"
    case .unknownLineBody: "“{category:name}”领域的{line:name}归口单位 {body} 不存在。请更正 tenant.yaml 的 lines。"
    case .noRoot: "没有最高一级单位。须有且只有一个内部单位没有内部上级。"
    case .severalRoots: "有几个单位没有内部上级：{units:units}。只能保留一个，其余请填写 parent。"
    case .cycle: "以下单位互为上下级，绕成一圈：{units:units}。请更改其中一个的 parent。"
    case .outsideBelowInside: "外部单位{unit:unit}不得隶属于内部单位{parent:unit}。请去掉其 parent，或改隶外部单位。"
    case .undeclaredTrait: "{unit:unit}的标签 {trait} 没有登记。请在 tenant.yaml 的 traitGroups 中登记，或更正。"
    case .traitsOfOneGroup: "{unit:unit}在标签组 {group} 中有几个标签（{traits:list}）。请只保留一个。"
    case .undeclaredCategory: "{unit:unit}的领域 {category} 没有登记。请在 tenant.yaml 的 categories 中登记，或更正。"
    case .dissolvedSuperior: "{unit:unit}的上级{superior:unit}已撤销。请改用其他上级单位。"
    case .hasActiveChildren: "{unit:unit}还有下级单位（例如{child:unit}），不能撤销。请先将下级改隶或撤销。"
    case .rootStays: "{unit:unit}是最高一级单位，不能改隶或撤销。"
    case .unitDissolved: "{unit:unit}已撤销，不能再办理。请改用承接其职责的单位。"
    case .unitOutside: "{unit:unit}在本租户之外，不能这样办理。请选择内部单位。"
    case .caseWithoutRoute: "这样改动后，{unit:unit}的办件 {case}（{matter:name}）将没有办理流程。请先补充规则，或先办结、撤回该办件。"
    case .bookAmbiguous: "这样改动后，规则 {rule} 与规则 {other} 将同时适用[（例如单位 {existing}）]，分不出先后。请先在规则集中用 overrides 指明。"
    case .bookBroken: "这样改动后，规则集将有 {count} 处错误。请先按所附的问题清单修改规则集。"
    }
  }
}
