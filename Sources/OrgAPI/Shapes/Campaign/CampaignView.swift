/// A campaign with its calendar.
public struct CampaignView: WireShape {
  public static let sharedName: String? = "CampaignView"
  public static let fields: FieldTable = [
    "campaign": Field("The campaign's code.", .code),
    "name": Field("Its name.", .name),
    "year": Field("Its year.", .year),
    "schemeVersion": Field(
      "The version of the scheme that it follows; 0 where it was created before there was one.", .count),
    "previous": Field("The campaign whose results this one starts from; absent where there is none.", .code),
    "closed": Field("Whether it is closed: nothing is written in it any more."),
    "phases": Field("The scheme's phases, in its order.", .list(50, of: .none)),
    "snapshots": Field("The moments at which figures are taken.", .list(20, of: .none)),
    "grades": Field("The scheme's grades, best first.", .list(20, of: .none)),
  ]

  /// The campaign's code.
  public var campaign: String
  /// Its name.
  public var name: String
  /// Its year.
  public var year: Int
  /// The version of the scheme that it follows; 0 where it was created before there was one.
  public var schemeVersion: Int
  /// The campaign whose results this one starts from; absent where there is none.
  public var previous: String?
  /// Whether it is closed: nothing is written in it any more.
  public var closed: Bool
  /// The scheme's phases, in its order.
  public var phases: [CampaignPhase]
  /// The moments at which figures are taken.
  public var snapshots: [CampaignSnapshot]
  /// The scheme's grades, best first.
  public var grades: [SchemeGrade]

  public init(
    campaign: String, name: String, year: Int, schemeVersion: Int, previous: String? = nil, closed: Bool,
    phases: [CampaignPhase], snapshots: [CampaignSnapshot], grades: [SchemeGrade]
  ) {
    self.campaign = campaign
    self.name = name
    self.year = year
    self.schemeVersion = schemeVersion
    self.previous = previous
    self.closed = closed
    self.phases = phases
    self.snapshots = snapshots
    self.grades = grades
  }
}
