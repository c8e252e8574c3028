/// How a group voted. Who voted what is never recorded.
public struct BallotGroup: WireShape {
  public static let sharedName: String? = "BallotGroup"
  public static let fields: FieldTable = [
    "group": Field("The group; absent where the ballot has one group without a name.", .word),
    "entitled": Field(
      "How many may vote; where absent, the full members on the roster, if these are the voters.", .members),
    "present": Field("How many were present.", .members),
    "votes": Field("The votes by option; an option that is not listed has none.", .list(200, of: .none)),
    "invalid": Field("Papers that count for nothing; none where absent.", .members),
  ]

  /// The group; absent where the ballot has one group without a name.
  public var group: String?
  /// How many may vote; where absent, the full members on the roster, if these are the voters.
  public var entitled: Int?
  /// How many were present.
  public var present: Int
  /// The votes by option; an option that is not listed has none.
  public var votes: [BallotVote]
  /// Papers that count for nothing; none where absent.
  public var invalid: Int?

  public init(group: String? = nil, entitled: Int? = nil, present: Int, votes: [BallotVote], invalid: Int? = nil) {
    self.group = group
    self.entitled = entitled
    self.present = present
    self.votes = votes
    self.invalid = invalid
  }
}
