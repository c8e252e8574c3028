/// The share of an option, over the groups with their weights.
public struct BallotShare: WireShape {
  public static let sharedName: String? = "BallotShare"
  public static let fields: FieldTable = [
    "option": Field("The option.", .word),
    "percent": Field("Its weighted share of those present, in hundredths, to one decimal.", .percent),
  ]

  /// The option.
  public var option: String
  /// Its weighted share of those present, in hundredths, to one decimal.
  public var percent: Double

  public init(option: String, percent: Double) {
    self.option = option
    self.percent = percent
  }
}
