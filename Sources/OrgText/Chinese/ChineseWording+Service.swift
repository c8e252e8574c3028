import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Service) -> String {
    switch code {
    case .busy: "系统繁忙，本次请求未作任何处理。请稍后再试。"
    case .outcomeUnknown: "暂不能确定是否已经办成。请用同一 requestKey[（{requestKey}）]重发，不会重复办理。"
    case .internalFault: "系统内部出错，编号 {reference}。请将编号告知运维人员。"
    case .shuttingDown: "服务正在停止。请稍后重新连接再试。"
    case .notYet: "本版本尚不支持 {method}。"
    }
  }
}
