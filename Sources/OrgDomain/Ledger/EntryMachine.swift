/// The life of an entry: a state and a command make events or a refusal. No clock, no storage; who may act for which
/// body is the caller's to know.
public struct EntryMachine: Sendable {
  /// Who acts, for which body, with what beside the command.
  public struct Context: Equatable, Sendable {
    public let user: UserNumber
    /// The unit acted for: the entry's own, or the body above it.
    public let body: UnitIndex
    public let hasReason: Bool
    /// Of a problem: its measures that are not closed.
    public let openMeasures: [EntryNumber]

    public init(user: UserNumber, body: UnitIndex, hasReason: Bool = false, openMeasures: [EntryNumber] = []) {
      self.user = user
      self.body = body
      self.hasReason = hasReason
      self.openMeasures = openMeasures
    }
  }

  /// The events that a command makes; the entry is not changed.
  public static func decide(
    _ command: EntryCommand, on entry: Entry, in context: Context
  ) throws(EntryRefusal) -> [EntryEvent] {
    let act = EntryAct(command: command, entry: entry, context: context)
    switch entry.kind {
    case .problem: return try act.onProblem()
    case .measure: return try act.onMeasure()
    case .help, .task: return try act.onWork()
    case .order: return try act.onOrder()
    case .inspection: return try act.onInspection()
    case .commitment: return try act.onCommitment()
    case .permit: return try act.onPermit()
    case .objection: return try act.onObjection()
    case .nomination: return try act.onNomination()
    case .ballot, .survey, .scores, .paper, .finding, .comment, .satisfaction, .record, .honour, .consequence:
      throw act.notForKind
    }
  }
}
