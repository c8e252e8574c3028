/// One command on one entry, judged by the rules of the entry's kind.
struct EntryAct {
  let command: EntryCommand
  let entry: Entry
  let context: EntryMachine.Context

  var notForKind: EntryRefusal { .notForKind(command.kind, entry.kind) }

  // MARK: - Rectification

  /// Closed once none of its measures is open.
  func onProblem() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .progress: return try progress()
    case .close:
      try require(.open)
      guard context.openMeasures.isEmpty else { throw .measuresOpen(context.openMeasures) }
      return [closed]
    case .fulfil, .report, .sendBack, .dismiss: throw notForKind
    }
  }

  /// Said to be done, then confirmed or sent back by somebody else (销号; decision 23).
  func onMeasure() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .progress: return try progress()
    case .report: return try report()
    case .close:
      try require(.reported)
      guard context.user != entry.author else { throw .otherSide }
      return [closed]
    case .sendBack:
      try require(.reported)
      guard context.user != entry.author else { throw .otherSide }
      return try sendBack()
    case .fulfil, .dismiss: throw notForKind
    }
  }

  /// Lifted by the body that gave it, whether the unit has reported or not.
  func onOrder() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .progress: return try progress()
    case .report: return try report()
    case .close:
      try require(.open, .reported)
      return [closed]
    case .sendBack:
      try require(.reported)
      return try sendBack()
    case .fulfil, .dismiss: throw notForKind
    }
  }

  /// What is found stands in entries of its own.
  func onInspection() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .close:
      try require(.open)
      return [closed]
    case .progress, .fulfil, .report, .sendBack, .dismiss: throw notForKind
    }
  }

  // MARK: - Commitments

  /// Closed by being fulfilled, or taken back.
  func onCommitment() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .progress: return try progress()
    case .fulfil(let count):
      try require(.open)
      let left = entry.quantity - entry.fulfilled
      guard count >= 1, count <= left else { throw .tooMany(left: left) }
      let event = EntryEvent.fulfilled(count, by: context.user)
      return count == left ? [event, closed] : [event]
    case .dismiss: return try dismiss(in: .open)
    case .report, .close, .sendBack: throw notForKind
    }
  }

  // MARK: - The year

  /// Help and tasks go on until they are ended.
  func onWork() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .progress: return try progress()
    case .close:
      try require(.open)
      return [closed]
    case .fulfil, .report, .sendBack, .dismiss: throw notForKind
    }
  }

  func onPermit() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .dismiss: return try dismiss(in: .open)
    case .progress, .fulfil, .report, .close, .sendBack: throw notForKind
    }
  }

  /// Upheld or not, with a reason either way.
  func onObjection() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .close:
      try require(.open)
      try requireReason()
      return [closed]
    case .dismiss: return try dismiss(in: .open)
    case .progress, .fulfil, .report, .sendBack: throw notForKind
    }
  }

  /// Stands from the beginning; may be taken back.
  func onNomination() throws(EntryRefusal) -> [EntryEvent] {
    switch command {
    case .dismiss: return try dismiss(in: .closed)
    case .progress, .fulfil, .report, .close, .sendBack: throw notForKind
    }
  }

  // MARK: - What several kinds share

  private var closed: EntryEvent { .closed(by: context.user, body: context.body) }

  private func progress() throws(EntryRefusal) -> [EntryEvent] {
    try require(.open)
    return [.progressed(by: context.user)]
  }

  private func report() throws(EntryRefusal) -> [EntryEvent] {
    try require(.open)
    return [.reported(by: context.user)]
  }

  private func sendBack() throws(EntryRefusal) -> [EntryEvent] {
    try requireReason()
    return [.sentBack(by: context.user, body: context.body)]
  }

  private func dismiss(in phase: EntryPhase) throws(EntryRefusal) -> [EntryEvent] {
    try require(phase)
    try requireReason()
    return [.dismissed(by: context.user, body: context.body)]
  }

  private func require(_ phases: EntryPhase...) throws(EntryRefusal) {
    guard phases.contains(entry.phase) else { throw .wrongPhase(command.kind, entry.phase) }
  }

  private func requireReason() throws(EntryRefusal) {
    guard context.hasReason else { throw .reasonRequired }
  }
}
