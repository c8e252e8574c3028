import OrgDomain

/// Reads what a part of the evidence says on its ballot.
struct BallotReader {
  static let keys = [
    "options", "groups", "present", "presentOf", "quorum", "ratio", "carrying", "atLeast", "bindsProposal", "roster",
  ]

  let entries: SchemeEntries

  /// - Parameters:
  ///   - isBallot: whether the part is one; nil where that cannot be said.
  func demands(of part: YAMLMapping, isBallot: Bool?) -> BallotDemands {
    if let isBallot {
      for key in BallotReader.keys { part.need(key, "kind: ballot", isBallot) }
    }
    part.need("carrying", "atLeast", part.has("atLeast"))
    part.need("atLeast", "carrying", part.has("carrying"))
    let counts = 0...SchemeLimits.count
    let shares = 1...SchemeLimits.count
    return BallotDemands(
      options: entries.set("options", of: part, Values.word), groups: entries.counts("groups", of: part, shares),
      present: part.optional("present", Values.number(counts)) ?? 0,
      quorum: part.optional("quorum", Values.percentage), presentOf: entries.counts("presentOf", of: part, counts),
      ratio: entries.counts("ratio", of: part, shares), carrying: entries.set("carrying", of: part, Values.word),
      atLeast: part.optional("atLeast", Values.percentage), bindsProposal: part.boolean("bindsProposal") ?? false,
      roster: (part.optional("roster", Values.word) as SchemeWord?).map { $0 == .allVoters ? .all : .group($0) })
  }
}
