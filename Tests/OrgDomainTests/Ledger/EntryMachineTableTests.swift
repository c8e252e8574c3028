import Testing

@testable import OrgDomain

/// Every command on every kind of entry in every phase, against a table written by hand.
@Suite struct EntryMachineTableTests {
  /// By kind and command: from which phases, to which. Whatever is not here is refused.
  private static let table: [EntryKind: [EntryCommand.Kind: [EntryPhase: EntryPhase]]] = [
    .problem: [.progress: [.open: .open], .close: [.open: .closed]],
    .measure: [
      .progress: [.open: .open], .report: [.open: .reported], .close: [.reported: .closed],
      .sendBack: [.reported: .open],
    ],
    .help: [.progress: [.open: .open], .close: [.open: .closed]],
    .order: [
      .progress: [.open: .open], .report: [.open: .reported], .close: [.open: .closed, .reported: .closed],
      .sendBack: [.reported: .open],
    ],
    .inspection: [.close: [.open: .closed]],
    .commitment: [.progress: [.open: .open], .fulfil: [.open: .open], .dismiss: [.open: .dismissed]],
    .task: [.progress: [.open: .open], .close: [.open: .closed]],
    .permit: [.dismiss: [.open: .dismissed]],
    .objection: [.close: [.open: .closed], .dismiss: [.open: .dismissed]],
    .nomination: [.dismiss: [.closed: .dismissed]],
  ]

  private static func command(_ kind: EntryCommand.Kind) -> EntryCommand {
    switch kind {
    case .progress: .progress
    case .fulfil: .fulfil(1)
    case .report: .report
    case .close: .close
    case .sendBack: .sendBack
    case .dismiss: .dismiss
    }
  }

  private static func expected(
    _ command: EntryCommand.Kind, _ kind: EntryKind, _ phase: EntryPhase
  ) -> Result<EntryPhase, EntryRefusal> {
    guard let phases = table[kind]?[command] else { return .failure(.notForKind(command, kind)) }
    guard let next = phases[phase] else { return .failure(.wrongPhase(command, phase)) }
    return .success(next)
  }

  @Test(arguments: EntryKind.allCases) func everyCommandInEveryPhase(_ kind: EntryKind) {
    for phase in EntryPhase.allCases {
      for name in EntryCommand.Kind.allCases {
        let command = Self.command(name)
        #expect(command.kind == name)
        let entry = SampleEntry.entry(kind, in: phase)
        #expect(entry.kind == kind)
        let outcome = SampleEntry.outcome(command, on: entry).map { events in
          var after = entry
          for event in events { after.apply(event) }
          return after.phase
        }
        let expected = Self.expected(name, kind, phase)
        #expect(outcome == expected, "\(name) of \(kind) in \(phase)")
      }
    }
  }

  @Test func everyKindThatBeginsOpenCanBeFinished() {
    for kind in EntryKind.allCases where kind.firstPhase == .open {
      let phases = Self.table[kind]?.values.flatMap(\.values) ?? []
      let isFinished = phases.contains { $0 == .closed || $0 == .dismissed }
      #expect(isFinished, "\(kind)")
    }
  }

  @Test func evidenceNeverChanges() {
    for kind in EntryKind.allCases where kind.isEvidence { #expect(Self.table[kind] == nil) }
  }
}
