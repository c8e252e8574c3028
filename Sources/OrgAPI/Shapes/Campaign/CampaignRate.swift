/// A rate of the scheme and how far it is reached.
public struct CampaignRate: WireShape {
  public static let sharedName: String? = "CampaignRate"
  public static let fields: FieldTable = [
    "rate": Field("The rate's code.", .code),
    "name": Field("Its name.", .name),
    "grade": Field("The grade that it starts from, or counts.", .grade),
    "measure": Field("What it counts."),
    "part": Field("How many units of the base count.", .count),
    "base": Field("How many units it is a share of.", .count),
    "percent": Field("The share in hundredths, to one decimal; absent where the base is empty.", .percent),
    "target": Field("The least share; absent where only other rates must be exceeded.", .percent),
    "higherThan": Field("The rates that it must truly exceed.", .list(100, of: .code)),
    "met": Field("Whether it is reached, judged on the whole numbers; absent where it does not apply."),
  ]

  /// The rate's code.
  public var rate: String
  /// Its name.
  public var name: String
  /// The grade that it starts from, or counts.
  public var grade: String
  /// What it counts.
  public var measure: Wire.RateMeasure
  /// How many units of the base count.
  public var part: Int
  /// How many units it is a share of.
  public var base: Int
  /// The share in hundredths, to one decimal; absent where the base is empty.
  public var percent: Double?
  /// The least share; absent where only other rates must be exceeded.
  public var target: Double?
  /// The rates that it must truly exceed.
  public var higherThan: [String]
  /// Whether it is reached, judged on the whole numbers; absent where it does not apply.
  public var met: Bool?

  public init(
    rate: String, name: String, grade: String, measure: Wire.RateMeasure, part: Int, base: Int, percent: Double? = nil,
    target: Double? = nil, higherThan: [String], met: Bool? = nil
  ) {
    self.rate = rate
    self.name = name
    self.grade = grade
    self.measure = measure
    self.part = part
    self.base = base
    self.percent = percent
    self.target = target
    self.higherThan = higherThan
    self.met = met
  }
}
