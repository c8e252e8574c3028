/// Something someone wants to do with an entry that is there.
public enum EntryCommand: Equatable, Sendable {
  /// Describe the work done.
  case progress
  /// Fulfil so many of a counted commitment.
  case fulfil(Int)
  /// Say that it is done.
  case report
  /// Confirm, answer or end it, as the body above.
  case close
  case sendBack
  case dismiss

  public enum Kind: String, CaseIterable, Sendable {
    case progress, fulfil, report, close, sendBack, dismiss
  }

  public var kind: Kind {
    switch self {
    case .progress: .progress
    case .fulfil: .fulfil
    case .report: .report
    case .close: .close
    case .sendBack: .sendBack
    case .dismiss: .dismiss
    }
  }
}

/// Why a command is refused.
public enum EntryRefusal: Error, Equatable, Sendable {
  /// Entries of the kind do not know the command.
  case notForKind(EntryCommand.Kind, EntryKind)
  /// Not in this phase.
  case wrongPhase(EntryCommand.Kind, EntryPhase)
  /// Only so many are left to fulfil.
  case tooMany(left: Int)
  case reasonRequired
  /// Measures of the problem are still open.
  case measuresOpen([EntryNumber])
  /// Whoever did the work does not confirm it (decision 23).
  case otherSide
}
