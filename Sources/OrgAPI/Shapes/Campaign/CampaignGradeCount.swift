/// How many units have a grade at each point of the year.
public struct CampaignGradeCount: WireShape {
  public static let sharedName: String? = "CampaignGradeCount"
  public static let fields: FieldTable = [
    "grade": Field("The grade.", .grade),
    "name": Field("How it is written for people.", .name),
    "before": Field("How many had it at the end of the year before.", .count),
    "rated": Field("How many got it at this year's first rating.", .count),
    "now": Field("How many have it now.", .count),
  ]

  /// The grade.
  public var grade: String
  /// How it is written for people.
  public var name: String
  /// How many had it at the end of the year before.
  public var before: Int
  /// How many got it at this year's first rating.
  public var rated: Int
  /// How many have it now.
  public var now: Int

  public init(grade: String, name: String, before: Int, rated: Int, now: Int) {
    self.grade = grade
    self.name = name
    self.before = before
    self.rated = rated
    self.now = now
  }
}
