/// Why a ballot is refused. A group is nil where the ballot has one group without a name.
public enum BallotFault: Error, Equatable, Sendable {
  /// A number is negative or beyond any that can be true.
  case outOfRange(group: SchemeWord?)
  case unknownGroup(SchemeWord?)
  case groupMissing(SchemeWord?)
  case groupTwice(SchemeWord?)
  case unknownOption(SchemeWord, group: SchemeWord?)
  case presentAboveEntitled(group: SchemeWord?, present: Int, entitled: Int)
  /// Votes and invalid papers together.
  case votesAbovePresent(group: SchemeWord?, votes: Int, present: Int)
  /// A group has people, and none came.
  case nobodyPresent(group: SchemeWord?)
  /// Over all groups; the minimum is already capped at all entitled (decision 20).
  case belowMinimum(present: Int, minimum: Int)
  case groupBelowMinimum(group: SchemeWord?, present: Int, minimum: Int)
  case belowQuorum(group: SchemeWord?, present: Int, entitled: Int, quorum: Percentage)
  case offRatio(group: SchemeWord, present: Int, least: Int, most: Int)
  /// Nobody says who may vote, and no roster does.
  case entitledMissing(group: SchemeWord?)
  /// More may vote than the unit has full members.
  case entitledAboveRoster(group: SchemeWord?, entitled: Int, members: Int)
}
