import OrgAPI

extension ChineseWording {
  static func template(of code: NoticeCode.Limit) -> String {
    switch code {
    case .message: "消息超过上限 {limit} 字节。请缩短或分段发送。"
    case .batch: "批量请求超过上限 {limit} 个。请分批发送。"
    case .depth: "JSON 嵌套超过上限 {limit} 层。请简化结构。"
    case .reply: "结果超过上限 {limit} 字节。请减小 limit，分页读取。"
    case .connections: "连接数已达上限 {limit}。请稍后再连。"
    case .inFlight: "同一连接上未完成的请求已达上限 {limit} 个。请等待答复后再发。"
    case .piece: "分段超过上限 {limit} 字节。请分成更小的段。"
    case .file: "文件 {file} 超过上限 {limit} 字节。请拆分后设置。"
    case .openCases: "这一改动涉及 {count} 个在办办件，超过一次可处理的上限 {limit} 个。请先办结一部分，或分步改动。"
    case .feeds: "本连接的订阅已达上限 {limit} 个。请先用 feed.unsubscribe 结束一个，或另开连接。"
    case .units: "单位数已达上限 {limit} 个。请联系运维人员。"
    case .changes: "这次变动涉及 {count} 项，超过上限 {limit} 项。请分次办理。"
    case .cases: "一次涉及 {count} 个办件，超过上限 {limit} 个。请分批办理，或缩小范围。"
    }
  }
}
