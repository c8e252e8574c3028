/// The languages in which the product speaks to people.
public enum Language: String, CaseIterable, Sendable {
  /// 简体中文
  case zhCN = "zh-CN"
  /// English
  case en

  /// The language where none is asked for.
  public static let `default` = Language.zhCN
}
