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
    case .heldBy: "此件现由 {user} 办理。请由其办理，或用 case.transfer 转办。"
    case .delegated: "此件已委派 {user}，办后交回。请等候，或用 case.transfer 收回。"
    case .notDelegate: "此件没有委派给您，或委派已经结束。可在 case.get 的 steps 中查看由谁办理。"
    case .holdsAlready: "{user} 已在办理此件。请另指定他人。"
    case .notFit: "{user} 在{body:unit}没有相应职务。请指定在该处任职的人员，或先行授权。"
    case .agreedAlready: "您已代表该单位同意。尚需该单位另一人同意。"
    case .signersAwaited: "已请{bodies:units}加签，尚未答复。请等候，或用 case.removeSigner 减签。"
    case .signerUnfit: "不能请{body:unit}加签：系报送单位本身或其下级、租户以外的单位，或已撤销的单位。"
    case .signerThere: "{body:unit}已在本环节之中，无需再加。"
    case .noSuchSigner: "贵单位没有请{body:unit}加签。可在 case.get 的 steps 中查看加签情况。"
    case .tooManySigners: "一个环节最多加签 {limit} 个单位。请先减签。"
    case .noEarlierStep: "不能退回第 {step} 步。可以退回的有：{possible}，或退回报送单位。"
    case .nothingToTakeBack: "{body:unit}没有可以拿回的答复。"
    case .actedSince: "其后已有单位办理，不能拿回。请该单位退回。"
    case .notOverdue: "会同单位的答复期限未到。请等到期限届满。"
    case .silenceWaits: "按规则须等到答复。请用 case.urge 催办，或退回。"
    }
  }
}
