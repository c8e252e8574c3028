/// How many units have an honour of the year.
public struct CampaignHonourCount: WireShape {
  public static let sharedName: String? = "CampaignHonourCount"
  public static let fields: FieldTable = [
    "honour": Field("The honour.", .word),
    "name": Field("How it is written for people.", .name),
    "count": Field("How many units have it recorded for the year.", .count),
  ]

  /// The honour.
  public var honour: String
  /// How it is written for people.
  public var name: String
  /// How many units have it recorded for the year.
  public var count: Int

  public init(honour: String, name: String, count: Int) {
    self.honour = honour
    self.name = name
    self.count = count
  }
}
