/// A ballot's tally beside what its part demands (R-36 to R-41; decisions 20, 21).
public struct BallotCheck: Equatable, Sendable {
  public let tally: BallotTally
  public let demands: BallotDemands
  /// What could be voted for.
  public let options: [SchemeWord]

  /// - Parameter part: the part that the ballot is of; one without demands has none.
  public init(tally: BallotTally, part: EvidencePart, scheme: Scheme) {
    self.tally = tally
    demands = part.ballot ?? BallotDemands()
    options = scheme.options(of: demands)
  }

  /// Why the tally is refused; empty where it may be recorded. Whether it carries is another question.
  public var faults: [BallotFault] {
    let unsound = tally.groups.filter { !isSound($0) }
    guard unsound.isEmpty else { return unsound.map { .outOfRange(group: $0.group) } }
    return groupFaults + tally.groups.flatMap(countFaults) + attendanceFaults
  }

  /// The share of some options among those present, each group by its weight. Groups in which nobody may vote do not
  /// count; an empty base where nobody is present.
  public func share(of options: [SchemeWord]) -> Fraction {
    guard tally.groups.allSatisfy(isSound) else { return Fraction(0, of: 0) }
    let chosen = Set(options)
    return WeightedShare.of(
      tally.groups.filter { $0.entitled > 0 }.map { group in
        let votes = group.votes.reduce(0) { chosen.contains($1.key) ? $0 + $1.value : $0 }
        return WeightedShare.Term(weight: weight(of: group), part: min(votes, group.present), base: group.present)
      })
  }

  /// Whether the carrying options reach their share, and whether one that binds has a majority; true where nothing of
  /// the kind is demanded. A ballot that does not carry is recorded, but is no evidence.
  public var carries: Bool {
    if demands.bindsProposal, winner == nil { return false }
    guard let atLeast = demands.atLeast, !demands.carrying.isEmpty else { return true }
    return share(of: demands.carrying).reaches(atLeast)
  }

  /// The option that more than half of those present voted for, each group by its weight; nil where none has that many
  /// (decision 21).
  public var winner: SchemeWord? {
    options.first { share(of: [$0]).isHigher(than: Fraction(1, of: 2)) }
  }

  /// The grade that the subject must propose; nil where the ballot binds nobody or has no winner.
  public var boundProposal: Grade? {
    demands.bindsProposal ? winner.map { Grade(rawValue: $0.rawValue) } : nil
  }

  // MARK: - Faults

  private typealias Group = BallotTally.Group

  private func isSound(_ group: Group) -> Bool {
    ([group.entitled, group.present, group.invalid] + group.votes.values).allSatisfy(HeadCount.isSound)
  }

  private func weight(of group: Group) -> Int { group.group.flatMap { demands.groups[$0] } ?? 1 }

  private var expectedGroups: [SchemeWord?] { demands.groups.isEmpty ? [nil] : demands.groups.keys.sorted() }

  private var groupFaults: [BallotFault] {
    let given = tally.groups.map(\.group)
    let unknown = given.filter { !expectedGroups.contains($0) }
    let missing = expectedGroups.filter { !given.contains($0) }
    let twice = expectedGroups.filter { group in given.count { $0 == group } > 1 }
    return unknown.map { .unknownGroup($0) } + missing.map { .groupMissing($0) } + twice.map { .groupTwice($0) }
  }

  private func countFaults(of group: Group) -> [BallotFault] {
    var faults: [BallotFault] = group.votes.keys.sorted().filter { !options.contains($0) }
      .map { .unknownOption($0, group: group.group) }
    if group.present > group.entitled {
      faults.append(
        .presentAboveEntitled(group: group.group, present: group.present, entitled: group.entitled))
    }
    let votes = group.votes.values.reduce(group.invalid, +)
    if votes > group.present {
      faults.append(.votesAbovePresent(group: group.group, votes: votes, present: group.present))
    }
    return faults
  }

  private var attendanceFaults: [BallotFault] {
    let present = tally.groups.reduce(0) { $0 + $1.present }
    let entitled = tally.groups.reduce(0) { $0 + $1.entitled }
    var faults = tally.groups.flatMap(attendanceFaults)
    if present == 0, faults.isEmpty { faults.append(.nobodyPresent(group: nil)) }
    let minimum = min(demands.present, entitled)
    if present < minimum { faults.append(.belowMinimum(present: present, minimum: minimum)) }
    let numbers = tally.groups.reduce(into: [SchemeWord: Int]()) { numbers, group in
      if let word = group.group { numbers[word, default: 0] += group.present }
    }
    faults += GroupSplit(ratio: demands.ratio).misses(in: numbers).map {
      .offRatio(group: $0.group, present: $0.count, least: $0.least, most: $0.most)
    }
    return faults
  }

  private func attendanceFaults(of group: Group) -> [BallotFault] {
    var faults: [BallotFault] = []
    if group.present == 0, group.entitled > 0 { faults.append(.nobodyPresent(group: group.group)) }
    let minimum = min(group.group.flatMap { demands.presentOf[$0] } ?? 0, group.entitled)
    if group.present < minimum {
      faults.append(.groupBelowMinimum(group: group.group, present: group.present, minimum: minimum))
    }
    if let quorum = demands.quorum, group.entitled > 0,
      !Fraction(group.present, of: group.entitled).reaches(quorum)
    {
      faults.append(
        .belowQuorum(group: group.group, present: group.present, entitled: group.entitled, quorum: quorum))
    }
    return faults
  }
}
