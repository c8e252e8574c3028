/// The part of a grade in the advisory ratio of a scheme.
public struct CampaignGradeShare: WireShape {
  public static let sharedName: String? = "CampaignGradeShare"
  public static let fields: FieldTable = [
    "grade": Field("The grade.", .grade),
    "share": Field("Its part in the ratio, such as 3 of 3 : 6 : 1.", .count),
    "percent": Field("What share of the graded units has it; absent where none is graded.", .percent),
  ]

  /// The grade.
  public var grade: String
  /// Its part in the ratio, such as 3 of 3 : 6 : 1.
  public var share: Int
  /// What share of the graded units has it; absent where none is graded.
  public var percent: Double?

  public init(grade: String, share: Int, percent: Double? = nil) {
    self.grade = grade
    self.share = share
    self.percent = percent
  }
}
