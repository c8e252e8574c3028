/// How often a survey used a method.
public struct SurveyMethodCount: WireShape {
  public static let sharedName: String? = "SurveyMethodCount"
  public static let fields: FieldTable = [
    "method": Field("The method, such as `seminar`.", .word),
    "count": Field("How often.", .members),
  ]

  /// The method, such as `seminar`.
  public var method: String
  /// How often.
  public var count: Int

  public init(method: String, count: Int) {
    self.method = method
    self.count = count
  }
}
