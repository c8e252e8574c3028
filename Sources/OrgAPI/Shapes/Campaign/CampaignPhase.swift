/// A phase of a campaign.
public struct CampaignPhase: WireShape {
  public static let sharedName: String? = "CampaignPhase"
  public static let fields: FieldTable = [
    "phase": Field("The phase, such as `survey`.", .word),
    "name": Field("Its name.", .name),
    "from": Field("Its first moment.", .time),
    "until": Field("The first moment after it.", .time),
    "status": Field("Where it stands now."),
    "byHand": Field("Whether it was opened, true, or closed, false, by hand; absent where its dates hold."),
    "matters": Field("The matters that can be submitted only while it is open.", .list(50, of: .word)),
    "due": Field("By when work on each of its matters must be decided.", .list(50, of: .none)),
  ]

  /// The phase, such as `survey`.
  public var phase: String
  /// Its name.
  public var name: String
  /// Its first moment.
  public var from: String
  /// The first moment after it.
  public var until: String
  /// Where it stands now.
  public var status: Wire.PhaseStatus
  /// Whether it was opened, true, or closed, false, by hand; absent where its dates hold.
  public var byHand: Bool?
  /// The matters that can be submitted only while it is open.
  public var matters: [String]
  /// By when work on each of its matters must be decided.
  public var due: [CampaignDue]

  public init(
    phase: String, name: String, from: String, until: String, status: Wire.PhaseStatus, byHand: Bool? = nil,
    matters: [String], due: [CampaignDue]
  ) {
    self.phase = phase
    self.name = name
    self.from = from
    self.until = until
    self.status = status
    self.byHand = byHand
    self.matters = matters
    self.due = due
  }
}
