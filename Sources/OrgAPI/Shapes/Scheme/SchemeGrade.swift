/// A grade of a scheme.
public struct SchemeGrade: WireShape {
  public static let sharedName: String? = "SchemeGrade"
  public static let fields: FieldTable = [
    "grade": Field("The grade.", .grade),
    "name": Field("How it is written for people.", .name),
  ]

  /// The grade.
  public var grade: String
  /// How it is written for people.
  public var name: String

  public init(grade: String, name: String) {
    self.grade = grade
    self.name = name
  }
}
