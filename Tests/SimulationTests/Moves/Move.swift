/// One thing that somebody tries.
enum Move {
  case moveUnit(String, to: String)
  /// Gives a unit its superior in an industry; nil takes it away.
  case attach(String, to: String?)
  case grant(WorldPlan.Post)
  case revoke(WorldPlan.Post)
  case create(unit: String, matter: String)
  case save(case: String, grade: String?)
  case submit(case: String)
  case withdraw(case: String)
  case ballot(case: String, Ballot)
  case review(case: String, body: String?)
  case concur(case: String, body: String?, agrees: Bool)
  case decide(Decision, body: String?)
  case decideMany([Decision], body: String?)
  case giveBack(case: String, body: String?)
  case guide(case: String, body: String?)
  case file(case: String, body: String?)
  case publish(case: String, body: String?)
  case reopen(case: String, body: String?)
  case object(case: String)
  case resolve(objection: String, reopens: Bool)
  case addProblem(unit: String, needsSuperior: Bool)
  case closeProblem(String)
  case addMeasure(unit: String, problem: String?)
  case reportMeasure(String, isDone: Bool)
  case closeMeasure(String, accepts: Bool)
  case commit(unit: String, count: Int)
  case fulfil(String, count: Int)
  case permitLate(unit: String, matter: String, until: Int)
  /// Opens or closes the rating's phase by hand.
  case advance(opens: Bool)
  /// The last write once more, with its request key.
  case again
  /// Another write with the request key of the last one.
  case againOtherwise
  case wait(days: Int)
  /// Ends the service and opens it again on the same file.
  case restart

  struct Decision: Equatable {
    let item: String
    let approves: Bool
    var grade: String?
    var hasReason = false
  }

  struct Ballot: Equatable {
    let entitled: Int
    let present: Int
    /// By grade.
    let votes: [Int]
  }

  /// What kind of move it is.
  var name: String { String(String(describing: self).prefix { $0 != "(" }) }
}

/// A move and who makes it.
struct Turn: CustomStringConvertible {
  let user: String
  let move: Move
  /// Names a revision of the case that never was.
  var isStale = false

  var description: String { "\(user) \(move)\(isStale ? ", by a revision that never was" : "")" }
}

extension Move {
  /// Whether it goes to the product as a request of its own.
  var isWrite: Bool {
    switch self {
    case .again, .againOtherwise, .wait, .restart: false
    default: true
    }
  }

  /// The cases that it speaks of.
  var items: [String] {
    switch self {
    case .save(let id, _), .submit(let id), .withdraw(let id), .ballot(let id, _), .review(let id, _),
      .concur(let id, _, _), .giveBack(let id, _), .guide(let id, _), .file(let id, _), .publish(let id, _),
      .reopen(let id, _):
      [id]
    case .decide(let decision, _): [decision.item]
    case .decideMany(let decisions, _): decisions.map(\.item)
    default: []
    }
  }
}
