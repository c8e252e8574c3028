/// How many members the roster of a unit has.
public struct RosterView: WireShape {
  public static let sharedName: String? = "RosterView"
  public static let fields: FieldTable = [
    "full": Field("Full members (正式党员), who vote.", .members),
    "probationary": Field("Probationary members (预备党员).", .members),
    "mobile": Field("Mobile members (流动党员), counted above too.", .members),
    "unhosted": Field("Mobile members whom no unit hosts.", .members),
  ]

  /// Full members (正式党员), who vote.
  public var full: Int
  /// Probationary members (预备党员).
  public var probationary: Int
  /// Mobile members (流动党员), counted above too.
  public var mobile: Int
  /// Mobile members whom no unit hosts.
  public var unhosted: Int

  public init(full: Int, probationary: Int, mobile: Int, unhosted: Int) {
    self.full = full
    self.probationary = probationary
    self.mobile = mobile
    self.unhosted = unhosted
  }
}
