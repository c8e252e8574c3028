import Testing

@testable import OrgDomain

/// Every phase × every command × every sort of actor: what is legal gives its events, all else its reason (EXAMPLES 7).
@Suite struct CasePhaseTests {
  static let paper = OutsideDocument(number: "长组〔2012〕5号", day: CasePlace.lastDay)

  static func command(_ kind: CaseCommand.Kind, at place: CasePlace) -> CaseCommand {
    switch kind {
    case .save: .save(proposedGrade: "A")
    case .submit: submission(place.route)
    case .withdraw: .withdraw
    case .conduct: .answer(.conduct, .agreed)
    case .review: .answer(.review, .agreed)
    case .concur: .answer(.concur, .agreed)
    case .sign: .answer(.sign, .agreed)
    case .decide: .decide(.approved)
    case .return: .giveBack()
    case .guide: .guide
    case .file: .file
    case .evidence: .evidence(Parts.ballot, score: .whole(90))
    case .publish: .publish(until: CasePlace.lastDay)
    case .reopen: .reopen
    case .close: .close
    case .recordOutside: .recordOutside(.agreed, nil, paper)
    case .takeBack: .takeBack
    case .transfer: .transfer(to: 50)
    case .delegate: .delegate(to: 51)
    case .handBack: .handBack
    case .addSigner: .addSigner(13)
    case .removeSigner: .removeSigner(12)
    case .proceed: .proceed
    }
  }

  /// The body whose command it is; of the subject's commands the first body.
  static func body(_ kind: CaseCommand.Kind, at place: CasePlace) -> Int {
    switch kind {
    case .save, .submit, .withdraw, .conduct: 1
    case .review: 2
    case .concur: 3
    case .sign: 5
    case .decide, .publish, .reopen, .close: 6
    case .return, .evidence, .recordOutside, .transfer, .delegate, .handBack, .addSigner, .removeSigner:
      place.waiting?.body ?? 6
    case .takeBack: place.preceding
    // The lead of the concurring bodies.
    case .proceed: 5
    case .guide: 7
    case .file: 8
    }
  }

  static func context(
    _ kind: CaseCommand.Kind, at place: CasePlace, by actor: CaseTable.Actor
  ) -> CaseMachine.Context {
    switch actor {
    case .subject: CaseMachine.Context(user: 1, body: 0, hasReason: true)
    case .body:
      CaseMachine.Context(
        user: UserNumber(rawValue: Int64(10 + body(kind, at: place))), body: UnitIndex(body(kind, at: place)),
        hasReason: true, isOutside: kind == .recordOutside, standing: CaseStanding(isOverdue: true))
    case .outsider: CaseMachine.Context(user: 99, body: 19, hasReason: true, isOutside: kind == .recordOutside)
    }
  }

  static func events(
    _ kind: CaseCommand.Kind, at place: CasePlace, by context: CaseMachine.Context
  ) -> [CaseEvent] {
    let (user, body) = (context.user, context.body)
    let step = place.waiting?.step ?? 0
    func answered(_ step: Int) -> CaseEvent { .answered(step: step, body: body, by: user, .agreed) }
    switch kind {
    case .save: return [.saved(by: user, proposedGrade: "A")]
    case .submit:
      let steps = place.route.map { CaseStep($0) }
      return [
        .submitted(by: user, round: place == .rejected ? 2 : 1, rule: "rule", bookVersion: 1, steps: steps),
        .moved(to: 0),
      ]
    case .withdraw: return [.withdrawn(by: user)]
    case .conduct: return [answered(0), .moved(to: 1)]
    case .review: return [answered(1), .moved(to: 2)]
    case .concur: return [answered(2)]
    case .sign: return [answered(3), .moved(to: 5)]
    case .decide: return [answered(5), .decided(.approved)]
    case .return: return [.returned(by: user, body: body)]
    case .guide: return [answered(place == .lodged ? 0 : 4)]
    case .file: return place == .lodged ? [answered(1), .moved(to: 2)] : [answered(6)]
    case .evidence: return [.evidenced(Parts.ballot, score: .whole(90), by: user, body: body)]
    case .publish: return [.published(by: user, body: body, until: CasePlace.lastDay)]
    case .reopen: return [.reopened(by: user, body: body, step: 5)]
    case .close: return [.closed]
    case .recordOutside:
      let answer = place.waiting.flatMap { CaseCommand.Kind(rawValue: $0.action.rawValue) }
      return [.documented(paper, by: user, body: body)] + (answer.map { events($0, at: place, by: context) } ?? [])
    case .takeBack:
      return [.takenBack(step: place == .decide ? 3 : (place.waiting?.step ?? 0) - 1, body: body, by: user)]
    case .transfer: return [.transferred(step: step, body: body, to: 50, by: user)]
    case .delegate: return [.delegated(step: step, body: body, from: user, to: 51, by: user)]
    case .handBack: return [.handedBack(step: step, body: body, by: user)]
    case .addSigner: return [.signerAdded(step: step, signer: 13, body: body, by: user)]
    case .removeSigner: return [.signerRemoved(step: step, signer: 12, body: body, by: user)]
    case .proceed: return [.silencePassed(step: 2, body: body, by: user), .moved(to: 3)]
    }
  }

  static func refusal(
    _ cell: CaseTable.Cell, _ kind: CaseCommand.Kind, _ state: CaseState, _ context: CaseMachine.Context
  ) -> CaseRefusal? {
    switch cell {
    case .accepted: nil
    case .wrongPhase: .wrongPhase(kind, state.phase)
    case .wrongStep: state.currentStep.map { .wrongStep(kind, waiting: $0.action) }
    case .notAwaited: .notAwaited(context.body, awaited: awaited(kind, state))
    case .otherSide: .otherSide
    case .noSuchPlace:
      .noSuchPlace(context.body, kind == .guide ? .guide : kind == .file ? .file : .decide)
    case .noDocument: .noDocument
    case .notOutside: .notOutside(context.body)
    case .nothingToTakeBack: .nothingToTakeBack(context.body)
    case .actedSince: .actedSince
    case .heldBy: .heldBy(31)
    case .notDelegate: .notDelegate
    case .signersAwaited: .signersAwaited([12])
    case .noSuchSigner: .noSuchSigner(12)
    }
  }

  /// Evidence is awaited of whoever still has a step, and of the guiding body.
  private static func awaited(_ kind: CaseCommand.Kind, _ state: CaseState) -> [UnitIndex] {
    if kind == .proceed { return state.leadStep?.awaited ?? [] }
    guard kind == .evidence, case .inReview(let current) = state.phase else { return state.currentStep?.awaited ?? [] }
    return state.steps.enumerated().filter { $0.offset >= current || $0.element.action == .guide }
      .flatMap { $0.element.places.map(\.body) }
  }

  @Test(arguments: CasePlace.allCases, CaseCommand.Kind.allCases)
  func aCommandIsTakenOrRefusedAsTheTableSays(_ place: CasePlace, _ kind: CaseCommand.Kind) throws {
    let played = try place.played()
    let command = CasePhaseTests.command(kind, at: place)
    #expect(command.kind == kind)
    for actor in CaseTable.Actor.allCases {
      let context = CasePhaseTests.context(kind, at: place, by: actor)
      let cell = try #require(CaseTable.cell(place, kind, actor))
      do {
        let events = try CaseMachine.decide(command, on: played.state, in: context)
        #expect(cell == .accepted, "\(actor) may, but should not")
        #expect(events == CasePhaseTests.events(kind, at: place, by: context), "\(actor)")
        var after = played
        after.take(events)
        #expect(after.replayed == after.state, "\(actor)")
      } catch {
        #expect(error == CasePhaseTests.refusal(cell, kind, played.state, context), "\(actor)")
      }
    }
  }

  @Test func theTableSaysSomethingOfEveryPlaceAndEveryCommand() throws {
    #expect(CaseTable.columns == CaseCommand.Kind.allCases)
    for actor in CaseTable.Actor.allCases {
      let rows = CaseTable.rows(actor)
      #expect(Set(rows.keys) == Set(CasePlace.allCases))
      for (place, row) in rows { #expect(row.count == CaseCommand.Kind.allCases.count, "\(actor) \(place)") }
      #expect(CaseTable.text(actor).split(separator: "\n").count == CasePlace.allCases.count + 1)
    }
    let cells = CaseTable.Actor.allCases.flatMap { CaseTable.rows($0).values.flatMap(\.self) }
    #expect(Set(cells) == Set(CaseTable.Cell.allCases))
    for kind in CaseCommand.Kind.allCases {
      let taken = CasePlace.allCases.filter { CaseTable.cell($0, kind, .body) == .accepted }
      #expect(!taken.isEmpty, "\(kind) is never possible")
    }
  }

  @Test func everyShapeOfPhaseAndEveryActionOfAStepIsAPlace() throws {
    let phases = try CasePlace.allCases.map { try $0.played().state.phase }
    #expect(Set(phases.map(PhaseShape.init)) == Set(PhaseShape.allCases))
    let actions = CasePlace.allCases.compactMap { $0.waiting?.action }
    // Guidance is never waited for.
    #expect(Set(actions) == Set(StepAction.allCases).subtracting([.guide]))
    for place in CasePlace.allCases {
      let state = try place.played().state
      #expect(state.currentStep?.action == place.waiting?.action)
      if let waiting = place.waiting { #expect(state.phase == .inReview(step: waiting.step)) }
    }
  }

  /// Guiding, filing and deciding have commands of their own; as plain answers they are refused everywhere.
  @Test(arguments: CasePlace.allCases, [StepAction.decide, .guide, .file])
  func whatHasACommandOfItsOwnIsNoAnswer(_ place: CasePlace, _ action: StepAction) throws {
    let state = try place.played().state
    for body in 0...9 {
      #expect(throws: CaseRefusal.self) {
        try CaseMachine.decide(.answer(action, .agreed), on: state, in: Player.of(body))
      }
    }
  }

  @Test(arguments: CasePlace.allCases)
  func theEventsAloneGiveTheState(_ place: CasePlace) throws {
    let played = try place.played()
    #expect(played.replayed == played.state)
    #expect(played.state.revision == Int64(played.events.count))
  }

  @Test(arguments: CasePlace.allCases)
  func aCaseIsOpenUntilItIsDecidedOrWithdrawn(_ place: CasePlace) throws {
    let state = try place.played().state
    let isOpen = place.waiting != nil || [.empty, .draft, .returned].contains(place)
    #expect(state.isOpen == isOpen)
    #expect((state.currentStep != nil) == (place.waiting != nil))
    let bodies: [Int] = place == .lodged ? [7, 8, 9] : Array(1...8) + (place == .joined ? [12] : [])
    #expect(state.bodies == ([.empty, .draft].contains(place) ? [] : Set(bodies.map { UnitIndex($0) })))
  }
}
