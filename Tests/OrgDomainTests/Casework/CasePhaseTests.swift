import Testing

@testable import OrgDomain

/// Every phase × every command: what is legal gives its events, all else its reason (EXAMPLES 7).
@Suite struct CasePhaseTests {
  /// conduct 1, review 2, concur 3 + 4, sign 5, guide 7, decide 6, file 8.
  static let route = [
    routeStep(.conduct, [1]), routeStep(.review, [2]), routeStep(.concur, [3, 4]), routeStep(.sign, [5]),
    routeStep(.guide, [7]), routeStep(.decide, [6]), routeStep(.file, [8]),
  ]

  enum Place: String, CaseIterable, Sendable {
    case empty, draft, conduct, review, concur, sign, decide, approved, rejected, published, closed, returned, withdrawn

    /// The commands that are legal here.
    var legal: Set<CaseCommand.Kind> {
      switch self {
      case .empty: [.save, .withdraw]
      case .draft: [.save, .submit, .withdraw]
      case .conduct: [.withdraw, .conduct, .return, .guide]
      case .review: [.withdraw, .review, .return, .guide]
      case .concur: [.withdraw, .concur, .return, .guide]
      case .sign: [.withdraw, .sign, .return, .guide]
      case .decide: [.withdraw, .decide, .return, .guide]
      case .approved: [.file]
      case .rejected: [.save, .submit, .file]
      case .published: [.file]
      case .closed: []
      case .returned: [.save, .submit, .withdraw]
      case .withdrawn: [.save, .submit]
      }
    }

    /// The blocking step that waits, and a body of it.
    var waiting: (action: StepAction, step: Int, body: Int)? {
      switch self {
      case .conduct: (.conduct, 0, 1)
      case .review: (.review, 1, 2)
      case .concur: (.concur, 2, 3)
      case .sign: (.sign, 3, 5)
      case .decide: (.decide, 5, 6)
      default: nil
      }
    }
  }

  /// A case that commands have brought to a place; publishing and closing have no command yet.
  static func played(to place: Place) throws -> Played {
    if place == .empty { return Played() }
    var played = try Played(route)
    switch place {
    case .empty, .conduct: break
    case .draft:
      played = Played()
      try played.play(.save(proposedGrade: nil))
    case .review: try played.agree(1)
    case .concur: try played.agree(1, 2)
    case .sign: try played.agree(1, 2, 3, 4)
    case .decide: try played.agree(1, 2, 3, 4, 5)
    case .approved, .published, .closed: try played.agree(1, 2, 3, 4, 5, 6)
    case .rejected:
      try played.agree(1, 2, 3, 4, 5)
      try played.play(.decide(.rejected), Player.of(6))
    case .returned: try played.play(.giveBack, Player.of(1, hasReason: true))
    case .withdrawn: try played.play(.withdraw)
    }
    return played
  }

  static func state(at place: Place) throws -> CaseState {
    var state = try played(to: place).state
    if place == .published { state.phase = .published }
    if place == .closed { state.phase = .closed }
    return state
  }

  /// The command of a kind, by someone whose place it is.
  static func command(_ kind: CaseCommand.Kind, at place: Place) -> (CaseCommand, CaseMachine.Context) {
    switch kind {
    case .save: (.save(proposedGrade: "A"), Player.subject)
    case .submit: (submission(route), Player.subject)
    case .withdraw: (.withdraw, Player.subject)
    case .conduct: (.answer(.conduct, .agreed), Player.of(1))
    case .review: (.answer(.review, .agreed), Player.of(2))
    case .concur: (.answer(.concur, .agreed), Player.of(3))
    case .sign: (.answer(.sign, .agreed), Player.of(5))
    case .decide: (.decide(.approved), Player.of(6))
    case .return: (.giveBack, Player.of(place.waiting?.body ?? 6, hasReason: true))
    case .guide: (.guide, Player.of(7))
    case .file: (.file, Player.of(8))
    }
  }

  static func events(_ kind: CaseCommand.Kind, at place: Place) -> [CaseEvent] {
    let steps = route.map { CaseStep($0) }
    let waiting = place.waiting
    let body = UnitIndex(waiting?.body ?? 0)
    let user = UserNumber(rawValue: Int64(10 + (waiting?.body ?? 0)))
    let answered = CaseEvent.answered(step: waiting?.step ?? 0, body: body, by: user, .agreed)
    return switch kind {
    case .save: [.saved(by: 1, proposedGrade: "A")]
    case .submit:
      [
        .submitted(by: 1, round: place == .rejected ? 2 : 1, rule: "rule", bookVersion: 1, steps: steps), .moved(to: 0),
      ]
    case .withdraw: [.withdrawn(by: 1)]
    case .conduct: [answered, .moved(to: 1)]
    case .review: [answered, .moved(to: 2)]
    case .concur: [answered]
    case .sign: [answered, .moved(to: 5)]
    case .decide: [answered, .decided(.approved)]
    case .return: [.returned(by: user, body: body)]
    case .guide: [.answered(step: 4, body: 7, by: 17, .agreed)]
    case .file: [.answered(step: 6, body: 8, by: 18, .agreed)]
    }
  }

  @Test(arguments: Place.allCases, CaseCommand.Kind.allCases)
  func aCommandIsLegalWhereTheTableSaysSo(_ place: Place, _ kind: CaseCommand.Kind) throws {
    let state = try CasePhaseTests.state(at: place)
    let (command, context) = CasePhaseTests.command(kind, at: place)
    #expect(command.kind == kind)
    do {
      let events = try CaseMachine.decide(command, on: state, in: context)
      #expect(place.legal.contains(kind), "legal, but should not be")
      #expect(events == CasePhaseTests.events(kind, at: place))
    } catch {
      #expect(!place.legal.contains(kind), "refused: \(error)")
      let expected: CaseRefusal =
        switch (place, kind) {
        case (.empty, .submit): .noDocument
        default:
          if let waiting = place.waiting, [.conduct, .review, .concur, .sign, .decide].contains(kind) {
            .wrongStep(kind, waiting: waiting.action)
          } else {
            .wrongPhase(kind, state.phase)
          }
        }
      #expect(error == expected)
    }
  }

  /// Guiding, filing and deciding have commands of their own; as plain answers they are refused everywhere.
  @Test(arguments: Place.allCases, [StepAction.decide, .guide, .file])
  func whatHasACommandOfItsOwnIsNoAnswer(_ place: Place, _ action: StepAction) throws {
    let state = try CasePhaseTests.state(at: place)
    for body in 0...8 {
      #expect(throws: CaseRefusal.self) {
        try CaseMachine.decide(.answer(action, .agreed), on: state, in: Player.of(body))
      }
    }
  }

  @Test(arguments: Place.allCases)
  func theEventsAloneGiveTheState(_ place: Place) throws {
    let played = try CasePhaseTests.played(to: place)
    #expect(played.replayed == played.state)
    #expect(played.state.revision == Int64(played.events.count))
  }

  @Test(arguments: Place.allCases)
  func aCaseIsOpenUntilItIsDecidedOrWithdrawn(_ place: Place) throws {
    let state = try CasePhaseTests.state(at: place)
    let isOpen = place.waiting != nil || [.empty, .draft, .returned].contains(place)
    #expect(state.isOpen == isOpen)
    #expect((state.currentStep != nil) == (place.waiting != nil))
    #expect(state.bodies == ([.empty, .draft].contains(place) ? [] : Set((1...8).map { UnitIndex($0) })))
  }
}
