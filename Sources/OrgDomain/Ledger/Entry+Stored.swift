extension Entry {
  /// An entry as a store kept it; everything else makes entries by applying events.
  public init(
    stored number: EntryNumber, unit: UnitIndex, body: UnitIndex, campaign: CampaignCode, item: CaseNumber? = nil,
    parent: EntryNumber? = nil, author: UserNumber, content: EntryContent, phase: EntryPhase, due: Day? = nil,
    fulfilled: Int = 0, revision: Int64, attachments: [AttachmentNumber] = []
  ) {
    self.init(
      number: number, unit: unit, body: body, campaign: campaign, item: item, parent: parent, author: author,
      content: content, due: due, attachments: attachments)
    self.phase = phase
    self.fulfilled = fulfilled
    self.revision = revision
  }
}

extension Entry {
  /// How many things it counts; 0 where nothing of it is counted.
  public var quantity: Int {
    switch content {
    case .commitment(let commitment): commitment.count
    case .record(_, let count, _): count
    case .ballot, .survey, .scores, .paper, .problem, .measure, .help, .order, .inspection, .finding, .comment,
      .satisfaction, .honour, .nomination, .task, .permit, .objection, .consequence:
      0
    }
  }

  /// Whether it was to be done before this day and is not said to be done.
  public func isOverdue(on day: Day) -> Bool {
    if case .open = phase, let due { due < day } else { false }
  }
}
