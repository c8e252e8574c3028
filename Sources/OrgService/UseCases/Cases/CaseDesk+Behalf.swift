import OrgAPI
import OrgDomain
import OrgStorage

// A superior's clerk enters what a lower unit wrote on paper (DESIGN 6). `may` does not list it: it speaks of what the
// caller may do in his own right.
extension CaseDesk {
  /// The superior for which a user may enter papers of the unit; `forbidden` where he may not.
  func superior(
    _ given: CaseOnBehalf, of unit: UnitIndex, user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    let superior = try state.unit(given.body)
    let request = AccessRequest.enterOnBehalf(of: unit, at: superior)
    if case .denied(let denial) = AccessPolicy(state.snapshot).decide(user, request, at: now) {
      throw ServiceFault(.forbidden, state.notice(denial, at: superior))
    }
    return superior
  }
}

extension Commit {
  /// What a superior's clerk gives for entering something in the place of a case's subject.
  func entry(_ given: CaseOnBehalf, of item: CaseState, by actor: UserNumber) throws -> BehalfEntry {
    let superior = try CaseDesk(state: state, now: now).superior(given, of: item.unit, user: actor)
    let scan = try given.scan.map { id in
      let scan = try attachment(id, for: item, by: actor)
      return SignedScan(attachment: scan.number, digest: Digest.text(scan.digest))
    }
    return BehalfEntry(superior: superior, scan: scan)
  }

  /// The scan of the subject's signed paper belongs to the case from now on.
  mutating func keepScan(of given: CaseOnBehalf?, in item: CaseState, by actor: UserNumber) throws {
    if let scan = given?.scan { _ = try use(attachment: scan, in: item, by: actor) }
  }
}

extension CaseMachine {
  /// What a command makes, whether its subject gives it or a superior's clerk enters it.
  static func decide(
    _ command: CaseCommand, on state: CaseState, in context: Context, entered entry: BehalfEntry?
  ) throws(CaseRefusal) -> [CaseEvent] {
    guard let entry else { return try decide(command, on: state, in: context) }
    return try decide(command, on: state, in: context, onBehalf: entry)
  }
}

extension CaseEvent {
  /// Says who stands in for whom, or entered what another signed; a reason belongs to what follows.
  var isPreamble: Bool {
    switch self {
    case .stoodIn, .enteredOnBehalf: true
    case .created, .saved, .submitted, .skipped, .answered, .moved, .decided, .returned, .withdrawn, .rerouted,
      .carried, .discontinued,
      .evidenced, .graded, .documented, .published, .reopened, .closed, .sentBack, .takenBack, .seconded,
      .transferred, .delegated, .handedBack, .signerAdded, .signerRemoved, .signerAnswered, .silencePassed:
      false
    }
  }
}
