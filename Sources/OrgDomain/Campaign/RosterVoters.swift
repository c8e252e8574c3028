/// Which voters of a ballot are the full members on the unit's roster.
public enum RosterVoters: Equatable, Sendable {
  /// All who vote.
  case all
  /// One of the groups.
  case group(SchemeWord)

  /// Whether a group of a ballot votes by the roster; nil is the one group without a name.
  public func includes(_ group: SchemeWord?) -> Bool {
    switch self {
    case .all: true
    case .group(let word): group == word
    }
  }
}

extension SchemeWord {
  /// What stands for all voters of a ballot that has no groups.
  public static let allVoters = SchemeWord(rawValue: "all")
}

extension BallotTally.Group {
  /// The group with its voters counted by the roster where nobody has counted them, of a ballot whose voters are on it.
  ///
  /// - Parameters:
  ///   - stated: who may vote as whoever recorded the ballot has it: fewer than the roster has where some are away or
  ///     ill, never more.
  ///   - onRoster: the unit's full members; nil where it keeps no roster.
  public static func entitled(
    _ group: SchemeWord?, stated: Int?, onRoster: Int?, voters: RosterVoters?
  ) throws(BallotFault) -> Int {
    let counted = voters?.includes(group) == true ? onRoster : nil
    guard let stated else {
      guard let counted else { throw .entitledMissing(group: group) }
      return counted
    }
    if let counted, stated > counted { throw .entitledAboveRoster(group: group, entitled: stated, members: counted) }
    return stated
  }
}
