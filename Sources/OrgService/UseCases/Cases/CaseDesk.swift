import OrgAPI
import OrgDomain

/// What a user may do with a case, and for which body: the machine's rules and the access decision together.
///
/// Commands, `may` and the inbox all ask here, so they cannot disagree (DESIGN 6).
struct CaseDesk {
  let state: TenantState
  let now: Instant

  private var policy: AccessPolicy { AccessPolicy(state.snapshot) }
  var campaigns: CampaignDesk { CampaignDesk(state: state, now: now) }

  /// The body a command is given for: the one named, or the only one of the case at which the user may give it.
  func body(
    for kind: CaseCommand.Kind, in item: CaseState, named code: String?, user: UserNumber
  ) throws(ServiceFault) -> UnitIndex {
    let places = places(for: kind, in: item)
    if places.isEmpty, let refusal = refusal(of: kind, item, user: user) {
      throw fault(refusal, in: item)
    }
    if let code { return try state.unit(code) }
    let held = places.filter { isAllowed(kind, item, at: $0, user: user) }
    let open = held.filter { isPossible(kind, item, at: $0, user: user) }
    if let only = open.first, open.count == 1 { return only }
    if open.count > 1 {
      let codes = open.map { state.tree.code(of: $0).text }.joined(separator: ", ")
      throw ServiceFault(.invalid, .casework(.bodyMustBeNamed), ["bodies": codes])
    }
    // None: the checks that follow say why, for the body that comes nearest.
    let coming = otherPlaces(for: kind, in: item).first { isAllowed(kind, item, at: $0, user: user) }
    return held.first ?? coming ?? places.first ?? item.unit
  }

  func authorize(
    _ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber
  ) throws(ServiceFault) {
    if let denial = denial(kind, item, at: body, user: user) {
      throw ServiceFault(.forbidden, state.notice(denial))
    }
  }

  private func isAllowed(_ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber) -> Bool {
    denial(kind, item, at: body, user: user) == nil
  }

  /// Why none of the permissions that the command asks for is held; nil where one is.
  private func denial(
    _ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber
  ) -> AccessDenial? {
    var first: AccessDenial?
    for permission in CaseDesk.permissions(for: kind, in: item, at: body) {
      switch policy.decide(user, .use(permission, at: body), at: now) {
      case .allowed: return nil
      case .denied(let denial): first = first ?? denial
      }
    }
    return first
  }

  /// Why nobody could give the command now.
  private func refusal(of kind: CaseCommand.Kind, _ item: CaseState, user: UserNumber) -> CaseRefusal? {
    for example in examples(of: kind, in: item) {
      let context = exampleContext(user, kind, at: item.unit, in: item, example.demands)
      do {
        _ = try CaseMachine.decide(example.command, on: item, in: context)
      } catch {
        return error
      }
    }
    return nil
  }

  /// Whether the phase is open and the machine takes the command, whatever its texts will say.
  private func isPossible(_ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber) -> Bool {
    examples(of: kind, in: item).contains { example in
      guard isInPhase(kind, item, producer: example.demands.producer) else { return false }
      if let producer = example.demands.producer, !mayProduce(producer, at: body, user) { return false }
      var demands = example.demands
      demands.missing = campaigns.missing(for: kind, in: item, at: body)
      let context = exampleContext(user, kind, at: body, in: item, demands)
      return (try? CaseMachine.decide(example.command, on: item, in: context)) != nil
    }
  }

  /// Whether a user holds at a body what producing a part asks for.
  private func mayProduce(_ producer: EvidencePart.Place, at body: UnitIndex, _ user: UserNumber) -> Bool {
    policy.decide(user, .use(producer.permission, at: body), at: now).isAllowed
  }

  /// Whether a user may give a command for a body now, whatever its texts will say.
  func mayGive(_ kind: CaseCommand.Kind, _ item: CaseState, at body: UnitIndex, user: UserNumber) -> Bool {
    isAllowed(kind, item, at: body, user: user) && isPossible(kind, item, at: body, user: user)
  }

  /// Everything a user may do with a case now, each with the body it would be for.
  func may(
    _ user: UserNumber, _ item: CaseState, of kinds: [CaseCommand.Kind] = CaseCommand.Kind.allCases
  ) -> [(kind: CaseCommand.Kind, body: UnitIndex)] {
    kinds.flatMap { kind in
      places(for: kind, in: item).compactMap { body in
        mayGive(kind, item, at: body, user: user) ? (kind, body) : nil
      }
    }
  }

  /// What waits for a user in a case: not merely what he may do, but what others wait for.
  func waiting(for user: UserNumber, _ item: CaseState) -> [(kind: CaseCommand.Kind, body: UnitIndex)] {
    let wanted: Set<CaseCommand.Kind>
    switch item.phase {
    case .draft, .returned: wanted = [item.hasDocument ? .submit : .save]
    case .decided(.rejected): wanted = [.save, .submit, .file]
    case .inReview, .decided, .published:
      wanted = [.conduct, .review, .concur, .sign, .decide, .guide, .file, .recordOutside, .handBack, .proceed]
    case .closed, .withdrawn: wanted = []
    }
    return may(user, item, of: CaseCommand.Kind.allCases.filter(wanted.contains))
  }
}
