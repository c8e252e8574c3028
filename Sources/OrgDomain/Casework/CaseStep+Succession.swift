/// Who takes the place of bodies that are gone.
public struct BodySuccession: Sendable {
  /// The unit that took over from each.
  public let heirs: [UnitIndex: UnitIndex]
  /// Whether a unit may have a step of the kind in the case: its subject, and what is below that, may only conduct.
  public let mayAct: @Sendable (UnitIndex, StepAction) -> Bool

  public init(heirs: [UnitIndex: UnitIndex], mayAct: @escaping @Sendable (UnitIndex, StepAction) -> Bool) {
    self.heirs = heirs
    self.mayAct = mayAct
  }

  public static let none = BodySuccession(heirs: [:]) { _, _ in true }
}

extension CaseStep {
  /// The step with what is still awaited of bodies that are gone in the hands of their successors; what was said stays
  /// said. A successor that has a voice of its own has one all the same, with the weight of both. Where a successor
  /// cannot take the place — it may not act in the case, or has answered already — the place stays as it is.
  func succeeded(by succession: BodySuccession) -> CaseStep {
    var places: [Place] = []
    var weights: [Int] = []
    let given: [Int]? = if case .vote(let weights, _) = mode { weights } else { nil }
    let present = Dictionary(self.places.map { ($0.body, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, place) in self.places.enumerated() {
      let weight = given.map { $0.indices.contains(number) ? $0[number] : 0 } ?? 0
      var taken = place
      if let heir = heir(of: place, present, succession) { taken = place.handed(to: heir) }
      if let known = places.firstIndex(where: { $0.body == taken.body }) {
        weights[known] += weight
        if places[known].answer == nil, present[taken.body] == place { places[known] = place }
      } else {
        places.append(taken)
        weights.append(weight)
      }
    }
    var mode = mode
    if case .vote(_, let threshold) = mode { mode = .vote(weights: weights, threshold: threshold) }
    return CaseStep(
      action: action, places: places, mode: mode, due: due, condition: condition, refusal: refusal, silence: silence,
      people: people, isSkipped: isSkipped, dueAt: dueAt, signers: succeededSigners(by: succession, places))
  }

  private func heir(
    of place: Place, _ present: [UnitIndex: Place], _ succession: BodySuccession
  ) -> UnitIndex? {
    guard place.answer == nil, let heir = succession.heirs[place.body], succession.mayAct(heir, action),
      present[heir]?.answer == nil
    else { return nil }
    return heir
  }

  /// Those asked beside the rule's: one that has a place itself is asked no more.
  private func succeededSigners(by succession: BodySuccession, _ places: [Place]) -> [Signer] {
    var result: [Signer] = []
    for signer in signers {
      let asker = places.contains { $0.body == signer.askedBy } ? signer.askedBy : succession.heirs[signer.askedBy]
      let asked = signer.answer == nil ? succession.heirs[signer.body] ?? signer.body : signer.body
      let isKnown =
        result.contains { $0.body == asked } || places.contains { $0.body == asked }
        || (asked != signer.body && signers.contains { $0.body == asked })
      guard !isKnown, asked == signer.body || succession.mayAct(asked, .sign) else { continue }
      result.append(Signer(body: asked, askedBy: asker ?? signer.askedBy, answer: signer.answer))
    }
    return result
  }
}

extension CaseStep.Place {
  /// The place in another body's hands: what its people have agreed stays, and nobody in person holds it any more.
  fileprivate func handed(to body: UnitIndex) -> CaseStep.Place {
    CaseStep.Place(body: body, answer: answer, agreedBy: agreedBy, isSilent: isSilent)
  }
}
