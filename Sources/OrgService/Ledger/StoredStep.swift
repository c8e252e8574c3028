import OrgDomain

/// A pinned step as events carry it, with what was answered when it was pinned.
struct StoredStep: Codable, Equatable, Sendable {
  struct Place: Codable, Equatable, Sendable {
    let body: UInt32
    let opinion: String?
    let user: Int64?
  }

  let action: String
  let places: [Place]
  let mode: String
  let order: String?
  let weights: [Int]?
  let threshold: Int?
  let days: Int?
  let workingDays: Int?
  let grades: [String]?
  let scoreAtLeast: Int?
  let scoreBelow: Int?
  let evidence: [String]?
  let refusal: String
  let silence: String
  let skipped: Bool

  init(_ step: CaseStep) {
    action = step.action.rawValue
    places = step.places.map {
      Place(body: $0.body.rawValue, opinion: $0.answer?.opinion.rawValue, user: $0.answer?.user.rawValue)
    }
    switch step.mode {
    case .all(let order): (mode, self.order, weights, threshold) = ("all", order.rawValue, nil, nil)
    case .any: (mode, order, weights, threshold) = ("any", nil, nil, nil)
    case .vote(let weights, let threshold):
      (mode, order, self.weights, self.threshold) = ("vote", nil, weights, threshold)
    }
    switch step.due {
    case nil: (days, workingDays) = (nil, nil)
    case .days(let count): (days, workingDays) = (count, nil)
    case .workingDays(let count): (days, workingDays) = (nil, count)
    }
    grades = step.condition?.proposedGrades
    scoreAtLeast = step.condition?.scoreAtLeast
    scoreBelow = step.condition?.scoreBelow
    evidence = step.condition?.evidence
    refusal = step.refusal.rawValue
    silence = step.silence.rawValue
    skipped = step.isSkipped
  }

  /// The step again; nil where the body was not written by this product.
  var value: CaseStep? {
    guard let action = StepAction(rawValue: action), let mode = signingMode,
      let refusal = StepTemplate.Refusal(rawValue: refusal), let silence = StepTemplate.Silence(rawValue: silence)
    else { return nil }
    let due = days.map(StepTemplate.Due.days) ?? workingDays.map(StepTemplate.Due.workingDays)
    let condition = grades.map {
      CaseCondition(
        proposedGrades: $0, scoreAtLeast: scoreAtLeast, scoreBelow: scoreBelow, evidence: evidence ?? [])
    }
    return CaseStep(
      action: action, places: places.map(place), mode: mode, due: due, condition: condition, refusal: refusal,
      silence: silence, isSkipped: skipped)
  }

  private var signingMode: SigningMode? {
    switch mode {
    case "all": order.flatMap(SigningMode.Order.init(rawValue:)).map { .all($0) }
    case "any": .any
    case "vote": if let weights, let threshold { .vote(weights: weights, threshold: threshold) } else { nil }
    default: nil
    }
  }

  private func place(_ stored: Place) -> CaseStep.Place {
    var answer: CaseStep.Answer?
    if let user = stored.user, let opinion = stored.opinion.flatMap(CaseStep.Answer.Opinion.init(rawValue:)) {
      answer = CaseStep.Answer(opinion: opinion, user: UserNumber(rawValue: user))
    }
    return CaseStep.Place(body: UnitIndex(rawValue: stored.body), answer: answer)
  }
}
