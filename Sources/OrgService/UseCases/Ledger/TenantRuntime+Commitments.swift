public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `commitment.make`: counts public commitments; whoever may prepare for the unit.
  public func makeCommitment(_ params: CommitmentMake.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(CommitmentMake.self, params, caller) { commit, desk, actor in
      let place = try desk.place(of: params.unit, in: params.campaign, actor)
      let count = params.count ?? 1
      let commitment = Commitment(
        maker: Commitment.Maker(params.maker), count: count,
        namedByMasses: try desk.part(params.namedByMasses ?? 0, of: count, field: "namedByMasses"),
        channel: try params.channel.map {
          try desk.word($0, field: "channel", of: place.campaign, in: \.channels)
        })
      let entry = place.entry(.commitment(commitment), due: try desk.day(params.due, field: "due"), author: actor)
      return try commit.make(entry, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `commitment.fulfil`: counts what was fulfilled, never more than is left; whoever may prepare for the unit.
  public func fulfilCommitment(_ params: CommitmentFulfil.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(CommitmentFulfil.self, params, caller) { commit, desk, actor in
      let commitment = try commit.findEntry(params.commitment, .commitment)
      let unit = try desk.authorizeUnit(of: commitment, actor)
      try commit.checkRevision(of: commitment, params)
      return try commit.act(
        .fulfil(params.count ?? 1), on: commitment, for: unit, texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `commitment.comment`: a body above comments (点评); whoever may supervise there.
  public func commentCommitment(_ params: CommitmentComment.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(CommitmentComment.self, params, caller) { commit, desk, actor in
      let commitment = try commit.findEntry(params.commitment, .commitment)
      let body = try desk.body(for: .supervise, named: params.body, above: commitment.unit, user: actor)
      try desk.campaigns.checkOpen(commitment.campaign)
      try commit.checkRevision(of: commitment, params)
      let place = LedgerPlace(unit: commitment.unit, body: body, campaign: commitment.campaign)
      return try commit.make(
        place.entry(.comment(isCollective: params.collective), parent: commitment.number, author: actor),
        texts: Commit.texts(["text": params.text]), by: actor)
    }
  }

  /// `commitment.rate`: how satisfied the masses are; whoever may supervise at a body above.
  public func rateCommitment(_ params: CommitmentRate.Params, _ caller: Caller) async throws -> Answer {
    try await writeEntry(CommitmentRate.self, params, caller) { commit, desk, actor in
      let place = try desk.place(above: params.unit, in: params.campaign, named: params.body, actor)
      let satisfied = try desk.part(params.satisfied, of: params.asked, field: "satisfied")
      let content = EntryContent.satisfaction(
        of: Commitment.Maker(params.of), satisfied: satisfied, asked: params.asked)
      return try commit.make(place.entry(content, author: actor), by: actor)
    }
  }
}
