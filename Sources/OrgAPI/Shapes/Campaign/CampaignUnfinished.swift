/// Cases of a matter that keep a campaign from being closed.
public struct CampaignUnfinished: WireShape {
  public static let sharedName: String? = "CampaignUnfinished"
  public static let fields: FieldTable = [
    "matter": Field("The matter.", .word),
    "count": Field("How many cases are neither closed nor decided.", .count),
  ]

  /// The matter.
  public var matter: String
  /// How many cases are neither closed nor decided.
  public var count: Int

  public init(matter: String, count: Int) {
    self.matter = matter
    self.count = count
  }
}
