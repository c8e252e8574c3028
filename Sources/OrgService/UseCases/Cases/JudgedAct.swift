import OrgDomain

/// What an act on a case comes to, before anything of it is written.
struct JudgedAct {
  let act: CaseAct
  /// The case before it.
  let item: CaseState
  let events: [CaseEvent]
  /// The rules of the scheme that are passed over with a reason, or only advise.
  let breaches: [GradeBreach]

  /// The case after it.
  var outcome: CaseState { events.reduce(into: item) { $0.apply($1) } }
}
