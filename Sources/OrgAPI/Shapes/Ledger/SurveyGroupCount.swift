/// How many questionnaires a group answered.
public struct SurveyGroupCount: WireShape {
  public static let sharedName: String? = "SurveyGroupCount"
  public static let fields: FieldTable = [
    "group": Field("The group.", .word),
    "count": Field("How many.", .members),
  ]

  /// The group.
  public var group: String
  /// How many.
  public var count: Int

  public init(group: String, count: Int) {
    self.group = group
    self.count = count
  }
}
