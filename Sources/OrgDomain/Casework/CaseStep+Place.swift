extension CaseStep {
  /// One body of a step.
  public struct Place: Equatable, Sendable {
    public let body: UnitIndex
    public internal(set) var answer: Answer?
    /// Who of the body answers for it (转办, 认领); nil: whoever may.
    public internal(set) var holder: UserNumber?
    /// To whom the holder has handed it, to come back to him (委派).
    public internal(set) var delegate: UserNumber?
    /// Where several people make the answer: those who have agreed, in their order.
    public internal(set) var agreedBy: [UserNumber]
    /// Its time was over, and the lead went on without it.
    public internal(set) var isSilent: Bool

    public init(
      body: UnitIndex, answer: Answer? = nil, holder: UserNumber? = nil, delegate: UserNumber? = nil,
      agreedBy: [UserNumber] = [], isSilent: Bool = false
    ) {
      self.body = body
      self.answer = answer
      self.holder = holder
      self.delegate = delegate
      self.agreedBy = agreedBy
      self.isSilent = isSilent
    }

    public var hasSpoken: Bool { answer != nil || !agreedBy.isEmpty }

    /// Those who have spoken for the body.
    var people: [UserNumber] { agreedBy + (answer.map { [$0.user] } ?? []) }

    /// Takes back what a user said, and with it the answer; what others of the body agreed to stays. Of somebody who has
    /// not spoken himself: all of it.
    mutating func takeBack(by user: UserNumber) {
      let isOwn = answer?.user == user
      if people.contains(user), !isOwn, answer?.opinion == .refused { return agreedBy.removeAll { $0 == user } }
      let agreed = answer?.opinion == .refused ? agreedBy : people
      agreedBy = people.contains(user) ? agreed.filter { $0 != user } : []
      answer = nil
    }
  }
}
