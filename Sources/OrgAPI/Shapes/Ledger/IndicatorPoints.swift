/// The points of an indicator.
public struct IndicatorPoints: WireShape {
  public static let sharedName: String? = "IndicatorPoints"
  public static let fields: FieldTable = [
    "indicator": Field("The indicator, or a bonus item of the form.", .word),
    "points": Field("Its points, from 0 to what the form gives for it, at most one decimal.", .points),
  ]

  /// The indicator, or a bonus item of the form.
  public var indicator: String
  /// Its points, from 0 to what the form gives for it, at most one decimal.
  public var points: Double

  public init(indicator: String, points: Double) {
    self.indicator = indicator
    self.points = points
  }
}
