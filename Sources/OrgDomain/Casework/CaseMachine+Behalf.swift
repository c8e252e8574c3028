extension CaseMachine {
  /// What the subject does, entered by a superior's clerk by its signed paper: the same events behind one that says so.
  /// Whoever entered it stands on the subject's side from then on.
  ///
  /// - Throws: `.notOnBehalf` for what is not the subject's; `.scanRequired` without the paper; what the command throws.
  public static func decide(
    _ command: CaseCommand, on state: CaseState, in context: Context, onBehalf entry: BehalfEntry
  ) throws(CaseRefusal) -> [CaseEvent] {
    let entered: Set<CaseCommand.Kind> = [.save, .submit, .withdraw, .evidence]
    guard entered.contains(command.kind), context.demands.producer ?? .subject == .subject else { throw .notOnBehalf }
    guard let scan = entry.scan else { throw .scanRequired }
    let events = try decide(command, on: state, in: context)
    return [.enteredOnBehalf(by: context.user, of: entry.superior, scan: scan)] + events
  }
}
