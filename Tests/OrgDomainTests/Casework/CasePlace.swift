@testable import OrgDomain

/// Where a case can stand: every shape of phase, and every action that a step can wait for.
enum CasePlace: String, CaseIterable, Sendable {
  case empty, draft, conduct, review, concur, sign, decide, lodged
  /// At the first step: delegated to the body's person by a colleague; waiting for a unit that was asked to sign.
  case handed, joined
  case approved, rejected, published, closed, returned, withdrawn

  /// conduct 1, review 2, concur 3 + 4, sign 5, guide 7, decide 6, file 8.
  static let fullRoute = [
    routeStep(.conduct, [1]), routeStep(.review, [2]), routeStep(.concur, [3, 4]), routeStep(.sign, [5]),
    routeStep(.guide, [7]), routeStep(.decide, [6]), routeStep(.file, [8]),
  ]
  /// What is only lodged: guide 7, file 8, file 9.
  static let lodgingRoute = [routeStep(.guide, [7]), routeStep(.file, [8]), routeStep(.file, [9])]

  static let lastDay = Day(daysSinceEpoch: 15_500)

  var route: [RouteStep] { self == .lodged ? CasePlace.lodgingRoute : CasePlace.fullRoute }

  /// The step that waits, and a body of it.
  var waiting: (action: StepAction, step: Int, body: Int)? {
    switch self {
    case .conduct, .handed, .joined: (.conduct, 0, 1)
    case .review: (.review, 1, 2)
    case .concur: (.concur, 2, 3)
    case .sign: (.sign, 3, 5)
    case .decide: (.decide, 5, 6)
    case .lodged: (.file, 1, 8)
    case .empty, .draft, .approved, .rejected, .published, .closed, .returned, .withdrawn: nil
    }
  }

  /// A body of the step before the one that waits.
  var preceding: Int {
    switch self {
    case .concur: 2
    case .sign: 3
    case .decide: 5
    case .lodged: 8
    case .empty, .draft, .conduct, .handed, .joined, .review, .returned, .withdrawn: 1
    case .approved, .rejected, .published, .closed: 6
    }
  }

  /// A case that commands have brought here.
  func played() throws -> Played {
    switch self {
    case .empty: return Played()
    case .draft:
      var played = Played()
      try played.play(.save(proposedGrade: nil))
      return played
    case .conduct, .handed, .joined, .lodged, .review, .concur, .sign, .decide, .approved, .rejected, .published,
      .closed, .returned,
      .withdrawn:
      return try underReview(Played(route))
    }
  }

  private func underReview(_ start: Played) throws -> Played {
    var played = start
    switch self {
    case .empty, .draft, .conduct, .lodged: break
    case .handed: try played.play(.delegate(to: 11), CaseMachine.Context(user: 31, body: 1))
    case .joined: try played.play(.addSigner(12), Player.of(1))
    case .review: try played.agree(1)
    case .concur: try played.agree(1, 2)
    case .sign: try played.agree(1, 2, 3, 4)
    case .decide, .rejected: try played.agree(1, 2, 3, 4, 5)
    case .approved, .published, .closed: try played.agree(1, 2, 3, 4, 5, 6)
    case .returned: try played.play(.giveBack(), Player.of(1, hasReason: true))
    case .withdrawn: try played.play(.withdraw)
    }
    if self == .rejected { try played.play(.decide(.rejected), Player.of(6)) }
    if self == .published || self == .closed { try played.play(.publish(until: CasePlace.lastDay), Player.of(6)) }
    if self == .closed { try played.play(.close) }
    return played
  }
}

/// The shapes that a phase can have.
enum PhaseShape: CaseIterable {
  case draft, inReview, approved, rejected, published, closed, returned, withdrawn

  init(_ phase: CasePhase) {
    self =
      switch phase {
      case .draft: .draft
      case .inReview: .inReview
      case .decided(.approved): .approved
      case .decided(.rejected): .rejected
      case .published: .published
      case .closed: .closed
      case .returned: .returned
      case .withdrawn: .withdrawn
      }
  }
}
