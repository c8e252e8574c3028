import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Setup) -> String {
    switch code {
    case .offsetMismatch: "文件 {file} 的分段位置 {offset} 不衔接，服务器已收到 {size} 字节。请从该处续传。"
    case .hasProblems: "发现 {count} 处问题，未作任何改动。请更正后重试。"
    case .unknownFile: "设置文件夹中不应有文件 {file}。请核对文件名。"
    case .committed: "设置任务 {setup} 已经执行。如需再次设置，请用 setup.begin 重新开始。"
    case .otherOwner: "设置任务 {setup} 由他人发起。请用 setup.begin 另行开始。"
    case .otherContent: "设置 {setup} 收到的文件与开始时所报内容不符，已作废。请重新开始：再次执行同一命令，或调用 setup.begin 后重发全部文件。"
    case .wrongTenant: "设置文件属于租户 {slug}，不属于当前租户 {tenant}。请核对 tenant.yaml 的 slug 和登录的租户。"
    case .noAdministrator: "设置后将无人可以管理用户。请在 grants.csv 中至少授予一名管理员。"
    case .nothingToExport: "租户 {tenant} 还没有单位，无可导出。请先用 tiaokuai apply 设置。"
    case .empty: "设置任务 {setup} 还没有收到文件。请先用 setup.rows 发送。"
    }
  }
}
