/// Conditions on the case; all that are there must hold.
public struct RouteConditionView: WireShape {
  public static let sharedName: String? = "RouteConditionView"
  public static let fields: FieldTable = [
    "proposedGrade": Field("The proposed grade is one of these.", .list(100, of: .grade)),
    "scoreAtLeast": Field("The lowest score."),
    "scoreBelow": Field("The score that is no longer enough."),
    "evidence": Field("The evidence parts that must be there.", .list(100, of: .line(1...200))),
  ]

  /// The proposed grade is one of these.
  public var proposedGrade: [String]?
  /// The lowest score.
  public var scoreAtLeast: Int?
  /// The score that is no longer enough.
  public var scoreBelow: Int?
  /// The evidence parts that must be there.
  public var evidence: [String]?

  public init(
    proposedGrade: [String]? = nil, scoreAtLeast: Int? = nil, scoreBelow: Int? = nil, evidence: [String]? = nil
  ) {
    self.proposedGrade = proposedGrade
    self.scoreAtLeast = scoreAtLeast
    self.scoreBelow = scoreBelow
    self.evidence = evidence
  }
}
