import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Casework) -> String {
    switch code {
    case .wrongPhase: "办件处于“{phase:name}”[（{verdict:name}）]状态，不能{command:name}。请用 case.get 查看 may，其中列有现在可办的事项。"
    case .wrongStep: "当前环节是“{waiting:name}”，不能{command:name}。请按当前环节办理。"
    case .notAwaited: "当前环节不由{body:unit}办理，正等待{awaited:units}。"
    case .alreadyAnswered: "{body:unit}已经答复，不必重复办理。"
    case .notYetTurn: "须依次办理，应先由{first:unit}办理，然后才轮到{body:unit}。"
    case .noDocument: "还没有填写内容。请先用 case.save 保存，再提交。"
    case .refusedByConcurring: "会同单位{bodies:units}不同意，不能审定通过。请退回报送单位修改，或不予通过。"
    case .reasonRequired: "须写明理由。请填写 reason 后再办。"
    case .otherSide: "同一人不得在一个办件中既代表报送单位又代表办理单位。请由同事办理。"
    case .sameStep: "同一人不得在同一环节代表两个单位。请由同事代表另一单位办理。"
    case .noSuchPlace: "办理流程中没有由{body:unit}{action:name}的环节。请用 case.get 查看各环节。"
    case .reopened: "该事项已作过决定，现重新审议，不能撤回。请等待作决定的党组织重新决定。"
    case .routeWithoutWaiting: "流程中没有须等待办理的环节，不能提交。请修改规则集。"
    case .bodyMustBeNamed: "您可代表几个单位办理（{bodies:units}）。请用 body 指明以哪个单位的名义。"
    case .bodyNotHeld: "您在{body:unit}没有“{permission:name}”权限。请换一个单位，或请管理员授权。"
    case .nothingToDo: "办件 {case} 目前没有需要您办理的环节。请用 inbox.list 查看您的待办。"
    case .matterNotOpen: "活动 {campaign} 尚未开展“{matter:name}”，或已经截止。请用 campaign.list 核对活动代码。"
    case .exists: "{unit:unit}在活动 {campaign} 中已有“{matter:name}”办件 {case}。请继续办理该办件。"
    case .notPinned: "办件 {case} 尚未提交，还没有办理流程。请先用 case.submit 提交。"
    case .notOutside: "{body:unit}不是系统外单位，应由其自行办理，不能代为登记。"
    case .scanRequired: "代下级录入须附其签章原件的扫描件。请先用 attachment.begin 上传，再在 onBehalfOf 中填写 scan。"
    case .notOnBehalf: "只能代报送单位录入其自己的事项。请由办理单位自行办理。"
    }
  }
}
