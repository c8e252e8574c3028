public import OrgDomain

/// Every case that still waits for somebody, and at which body; kept in memory, rebuilt when the tenant opens.
///
/// No index on disk follows a case's state (DESIGN 11): what waits for a body is looked up here.
public struct OpenCases: Sendable {
  private var states = SharingDictionary<CaseNumber, CaseState>()
  private var waitingAt = SharingDictionary<UnitIndex, Set<CaseNumber>>()
  /// When the steps that wait are due.
  var deadlines = Deadlines()
  /// Those under review in which a body has approved with a grade.
  private var gradedNumbers: Set<CaseNumber> = []
  /// What a change of the tree may touch.
  private var concerned = ConcernedCases()

  public init(_ cases: [CaseState] = []) {
    for state in cases { put(state) }
  }

  public var count: Int { states.count }
  public var all: [CaseState] { states.values.sorted { $0.number < $1.number } }

  public func state(_ number: CaseNumber) -> CaseState? { states[number] }

  /// The books that open cases are pinned to.
  var bookVersions: Set<Int> { concerned.bookVersions }

  /// The cases that are some units' own, or in which some bodies have still something to say, in the order of their
  /// numbers.
  func numbers(
    of units: some Sequence<UnitIndex>, asking bodies: some Sequence<UnitIndex> = EmptyCollection<UnitIndex>()
  ) -> [CaseNumber] {
    concerned.numbers(of: units, asking: bodies)
  }

  /// The numbers of all, in their order.
  var numbers: [CaseNumber] { states.keys.sorted() }

  /// The cases under review in which a body has approved with a grade, in no order.
  func graded(in campaign: CampaignCode, _ matter: Matter) -> [CaseState] {
    gradedNumbers.compactMap { states[$0] }.filter { $0.campaign == campaign && $0.matter == matter }
  }

  /// The cases in which a unit may have something to do, in the order of their numbers.
  public func waiting(at unit: UnitIndex) -> [CaseState] {
    (waitingAt[unit] ?? []).sorted().compactMap { states[$0] }
  }

  /// The same, as their numbers, in no order.
  func numbers(waitingAt unit: UnitIndex) -> Set<CaseNumber> { waitingAt[unit] ?? [] }

  /// The cases from a number on of which something holds, in the order of their numbers.
  func cases(from number: CaseNumber?, where holds: (CaseState) -> Bool) -> [CaseState] {
    states.values.filter { item in number.map { $0 <= item.number } ?? true && holds(item) }
      .sorted { $0.number < $1.number }
  }

  /// Takes a case's new state in the place of the old one.
  public mutating func put(_ state: CaseState) {
    if let old = states[state.number] {
      for unit in OpenCases.places(of: old) { waitingAt[unit]?.remove(state.number) }
      if old.phase != state.phase { deadlines.beginAnew(state.number) }
    }
    let places = OpenCases.places(of: state)
    concerned.replace(states[state.number], by: places.isEmpty ? nil : state)
    states[state.number] = places.isEmpty ? nil : state
    for unit in places { waitingAt[unit, default: []].insert(state.number) }
    deadlines.put(state.number, due: state.currentStep?.dueAt)
    if state.currentStep != nil, state.grading != nil {
      gradedNumbers.insert(state.number)
    } else {
      gradedNumbers.remove(state.number)
    }
  }

  /// Every unit at which a case waits, in no order.
  public var units: [UnitIndex] { waitingAt.entries.filter { !$0.value.isEmpty }.map(\.key) }

  /// Where a case waits: the subject for drafts, returned and rejected ones; else the bodies awaited now, the guiding
  /// bodies that have not spoken, and, once it is decided or published, the bodies that have yet to file it.
  static func places(of state: CaseState) -> Set<UnitIndex> {
    func silent(_ action: StepAction) -> [UnitIndex] {
      state.steps.filter { $0.action == action && !$0.isSkipped }
        .flatMap { $0.places.filter { $0.answer == nil }.map(\.body) }
    }
    switch state.phase {
    case .draft, .returned: return [state.unit]
    case .inReview(let number):
      let step = state.steps[number]
      // The lead of concurring bodies may go on without those that are silent.
      let lead = state.leadStep?.places.map(\.body) ?? []
      return Set(step.awaited + step.awaitedSigners + silent(.guide) + lead)
    // A rejected case is its unit's to write anew.
    case .decided(.rejected): return Set(silent(.file) + [state.unit])
    case .decided, .published: return Set(silent(.file))
    case .closed, .withdrawn: return []
    }
  }
}
