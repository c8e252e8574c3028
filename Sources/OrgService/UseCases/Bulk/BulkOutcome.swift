import OrgAPI
import OrgDomain

/// What is to be done with which cases.
struct BulkSelection: Sendable {
  var acts: [CaseAct]
  /// How many more fit a filter that cannot be acted on now; nil where cases are named.
  var leftOut: Int?
}

/// What came of acts on many cases.
struct BulkOutcome {
  /// What came of one of them.
  enum Result {
    case done(CaseState)
    case refused(ServiceFault, UnitIndex?)
    case cancelled
  }

  /// In the order given.
  var results: [(act: CaseAct, result: Result)] = []
  var refused = 0
  var cancelled = 0
  /// Rules of the scheme that were passed over or only advise, each once.
  var advisories: [Notice] = []
  var broken = BrokenQuotas()
  /// Whether it was carried out, or in a rehearsal would be.
  var isAccepted = true
  var leftOut: Int?
  var isRehearsal = false

  var done: Int { results.count - refused - cancelled }
}
