import OrgAPI

extension ChineseWording {
  static func name(of object: ObjectWord) -> String {
    switch object {
    case .tenant: "租户"
    case .unit: "单位"
    case .user: "用户"
    case .campaign: "活动"
    case .rule: "规则"
    case .document: "文件"
    }
  }

  static func name(of shape: ShapeWord) -> String {
    switch shape {
    case .object: "对象"
    case .array: "数组"
    case .string: "文本"
    case .integer: "整数"
    case .number: "数字"
    case .boolean: "true 或 false"
    case .null: "空值 null"
    case .text: "文本"
    case .list: "列表"
    case .mapping: "键值表"
    case .body: "单位表达式"
    case .nothing: "空"
    case .anchor: "锚点（&）"
    case .alias: "别名（*）"
    case .tag: "标签（!）"
    case .directive: "指令（%）"
    case .complexKey: "复合键"
    }
  }

  static func name(of kind: ErrorKind) -> String {
    switch kind {
    case .unauthenticated: "未登录"
    case .forbidden: "无权办理"
    case .notFound: "没有找到"
    case .conflict: "冲突"
    case .invalid: "请求有误"
    case .noRoute: "没有办理流程"
    case .stageClosed: "阶段已过"
    case .busy: "系统繁忙"
    case .limit: "超过上限"
    case .unavailable: "暂不可用"
    case .`internal`: "内部错误"
    }
  }
}
