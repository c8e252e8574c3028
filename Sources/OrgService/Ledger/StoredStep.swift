import OrgDomain

/// A pinned step as events carry it, with what was answered when it was pinned.
struct StoredStep: Codable, Equatable, Sendable {
  struct Place: Codable, Equatable, Sendable {
    let body: UInt32
    let opinion: String?
    let user: Int64?
    var holder: Int64?
    var delegate: Int64?
    var agreedBy: [Int64]?
    var silent: Bool?
  }

  struct Signer: Codable, Equatable, Sendable {
    let body: UInt32
    let askedBy: UInt32
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
  /// Absent for one.
  var people: Int?
  /// In milliseconds since 1970.
  var due: Int64?
  var signers: [Signer]?

  init(_ step: CaseStep) {
    action = step.action.rawValue
    places = step.places.map {
      Place(
        body: $0.body.rawValue, opinion: $0.answer?.opinion.rawValue, user: $0.answer?.user.rawValue,
        holder: $0.holder?.rawValue, delegate: $0.delegate?.rawValue,
        agreedBy: $0.agreedBy.isEmpty ? nil : $0.agreedBy.map(\.rawValue), silent: $0.isSilent ? true : nil)
    }
    people = step.people == 1 ? nil : step.people
    due = step.dueAt?.milliseconds
    signers = step.signers.isEmpty ? nil : step.signers.map(Signer.init)
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
      silence: silence, people: people ?? 1, isSkipped: skipped, dueAt: self.due.map(Instant.init(milliseconds:)),
      signers: (signers ?? []).map(\.value))
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
    CaseStep.Place(
      body: UnitIndex(rawValue: stored.body), answer: CaseStep.Answer(stored.opinion, stored.user),
      holder: stored.holder.map(UserNumber.init(rawValue:)), delegate: stored.delegate.map(UserNumber.init(rawValue:)),
      agreedBy: (stored.agreedBy ?? []).map(UserNumber.init(rawValue:)), isSilent: stored.silent ?? false)
  }
}

extension StoredStep.Signer {
  init(_ signer: CaseStep.Signer) {
    self.init(
      body: signer.body.rawValue, askedBy: signer.askedBy.rawValue, opinion: signer.answer?.opinion.rawValue,
      user: signer.answer?.user.rawValue)
  }

  var value: CaseStep.Signer {
    CaseStep.Signer(
      body: UnitIndex(rawValue: body), askedBy: UnitIndex(rawValue: askedBy), answer: CaseStep.Answer(opinion, user))
  }
}

extension CaseStep.Answer {
  /// Nil where nobody has answered, or the body was not written by this product.
  fileprivate init?(_ opinion: String?, _ user: Int64?) {
    guard let user, let opinion = opinion.flatMap(Opinion.init(rawValue:)) else { return nil }
    self.init(opinion: opinion, user: UserNumber(rawValue: user))
  }
}
