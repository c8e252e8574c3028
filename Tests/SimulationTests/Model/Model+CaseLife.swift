/// How a case goes on.
extension Model.Case {
  mutating func begin(_ route: [Model.Step]) {
    if stage == .rejected {
      round += 1
      // What bodies found out is found out anew.
      if isBallotOfBody { hasBallot = false }
    }
    forgetDecision()
    steps = route
    everAsked.formUnion(route.flatMap(\.bodies))
    stage = .inReview
    at = Model.waits(route, from: 0) ?? 0
  }

  mutating func goBack(to stage: Stage) {
    self.stage = stage
    forgetDecision()
  }

  /// Back to the decision; what came before it stays said.
  mutating func reopen() {
    round += 1
    isReopened = true
    forgetDecision()
    at = steps.firstIndex { $0.act == .decide } ?? steps.count - 1
    for step in steps.indices.dropFirst(at) { steps[step].said = [:] }
    stage = .inReview
  }

  /// One refusal ends the case, save where a body only concurs: that is for the deciding body to weigh.
  mutating func answer(for body: String, _ said: Model.Said) {
    steps[at].said[body] = said
    guard let verdict = steps[at].verdict else { return }
    if !verdict, steps[at].act != .concur {
      stage = .rejected
      isReopened = false
      forgetDecision()
    } else if let next = Model.waits(steps, from: at + 1) {
      at = next
    } else {
      stage = .approved
      isReopened = false
    }
  }

  private mutating func forgetDecision() {
    grade = nil
    noticeUntil = nil
  }
}

extension WorldPlan.Scheme {
  /// Whether a ballot is evidence: one that binds has a winner, and enough of those present voted for something better
  /// than the last grade.
  func counts(_ ballot: Move.Ballot) -> Bool {
    if ballotBinds, winner(of: ballot) == nil { return false }
    guard let carriesAt else { return true }
    return ballot.votes.dropLast().reduce(0, +) * 100 >= carriesAt * ballot.present
  }

  /// The grade that more than half of those present voted for.
  func winner(of ballot: Move.Ballot) -> String? {
    zip(grades, ballot.votes).first { $0.1 * 2 > ballot.present }?.0
  }

  /// The last of so many working days after a day.
  func lastNoticeDay(from day: Int) -> Int {
    var (day, left) = (day, noticeDays)
    while left > 0 {
      day += 1
      // 1 January 1970 was a Thursday.
      let weekday = (day + 3) % 7
      if weekday < 5 { left -= 1 }
    }
    return day
  }
}
