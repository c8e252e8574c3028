import Testing

@testable import OrgDomain

/// The rules of an entry's life that the table of phases does not show.
@Suite struct EntryMachineTests {
  @Test func aProblemIsClosedOnceItsMeasuresAre() {
    let problem = SampleEntry.entry(.problem)
    let open = [EntryNumber(rawValue: 8), EntryNumber(rawValue: 9)]
    let refused = SampleEntry.outcome(.close, on: problem, in: SampleEntry.context(openMeasures: open))
    #expect(refused == .failure(.measuresOpen(open)))
    let closed = EntryEvent.closed(by: SampleEntry.other, body: SampleEntry.body)
    #expect(SampleEntry.outcome(.close, on: problem) == .success([closed]))
    let progress = SampleEntry.outcome(.progress, on: problem, in: SampleEntry.context(openMeasures: open))
    #expect(progress == .success([.progressed(by: SampleEntry.other)]))
  }

  @Test(arguments: [EntryCommand.close, .sendBack])
  func whoeverTookAMeasureDoesNotConfirmIt(_ command: EntryCommand) {
    let reported = SampleEntry.entry(.measure, in: .reported)
    let own = SampleEntry.outcome(command, on: reported, in: SampleEntry.context(SampleEntry.author))
    #expect(own == .failure(.otherSide))
    let open = SampleEntry.entry(.measure)
    let early = SampleEntry.outcome(command, on: open, in: SampleEntry.context(SampleEntry.author))
    #expect(early == .failure(.wrongPhase(command.kind, .open)))
  }

  @Test func whoeverGaveAnOrderLiftsIt() {
    let order = SampleEntry.entry(.order)
    let lifted = SampleEntry.outcome(.close, on: order, in: SampleEntry.context(SampleEntry.author))
    #expect(lifted == .success([.closed(by: SampleEntry.author, body: SampleEntry.body)]))
  }

  @Test func whatIsRefusedToTheUnitNeedsAReason() {
    let acts: [(EntryKind, EntryPhase, EntryCommand)] = [
      (.measure, .reported, .sendBack), (.order, .reported, .sendBack), (.commitment, .open, .dismiss),
      (.permit, .open, .dismiss), (.objection, .open, .close), (.objection, .open, .dismiss),
      (.nomination, .closed, .dismiss),
    ]
    for (kind, phase, command) in acts {
      let entry = SampleEntry.entry(kind, in: phase)
      let silent = SampleEntry.outcome(command, on: entry, in: SampleEntry.context(hasReason: false))
      #expect(silent == .failure(.reasonRequired), "\(command) of \(kind)")
    }
    for kind in [EntryKind.problem, .help, .task, .order, .inspection] {
      let entry = SampleEntry.entry(kind)
      let silent = SampleEntry.outcome(.close, on: entry, in: SampleEntry.context(hasReason: false))
      #expect(silent == .success([.closed(by: SampleEntry.other, body: SampleEntry.body)]), "\(kind)")
    }
  }

  /// Every count of a commitment of three, whatever is fulfilled already.
  @Test func aCommitmentIsFulfilledToItsCountAndNoFurther() {
    for done in 0..<3 {
      let entry = SampleEntry.entry(.commitment, count: 3, fulfilled: done)
      for count in -1...4 {
        let outcome = SampleEntry.outcome(.fulfil(count), on: entry)
        let event = EntryEvent.fulfilled(count, by: SampleEntry.other)
        if count < 1 || done + count > 3 {
          #expect(outcome == .failure(.tooMany(left: 3 - done)))
        } else if done + count == 3 {
          #expect(outcome == .success([event, .closed(by: SampleEntry.other, body: SampleEntry.body)]))
        } else {
          #expect(outcome == .success([event]))
        }
      }
    }
  }

  @Test func everyEventMakesTheNextRevision() {
    var entry = SampleEntry.entry(.commitment, count: 3)
    let events: [EntryEvent] = [
      .progressed(by: SampleEntry.author), .fulfilled(2, by: SampleEntry.author),
      .reported(by: SampleEntry.author), .sentBack(by: SampleEntry.other, body: SampleEntry.body),
      .dismissed(by: SampleEntry.other, body: SampleEntry.body),
    ]
    var phases: [EntryPhase] = []
    for event in events {
      entry.apply(event)
      phases.append(entry.phase)
    }
    #expect(phases == [.open, .open, .reported, .open, .dismissed])
    #expect(entry.revision == 6 && entry.fulfilled == 2)
  }

  @Test func onlyWhatIsOpenIsOverdue() {
    let due = day("2012-05-10")
    for phase in EntryPhase.allCases {
      let entry = SampleEntry.entry(.task, in: phase, due: due)
      #expect(!entry.isOverdue(on: due))
      #expect(entry.isOverdue(on: day("2012-05-11")) == (phase == .open))
    }
    #expect(!SampleEntry.entry(.task).isOverdue(on: day("2012-05-11")))
  }

  @Test func onlyCommitmentsAndRecordsAreCounted() {
    for kind in EntryKind.allCases {
      let isCounted = kind == .commitment || kind == .record
      #expect(SampleEntry.entry(kind, count: 4).quantity == (isCounted ? 4 : 0))
    }
  }
}
