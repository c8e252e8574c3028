extension TreeModel {
  /// The route of a unit's target by the book of `TreeWorld`; nil where there is none.
  func route(of code: String) -> [Step]? {
    let subject = unit(code)
    guard !subject.isGone else { return nil }
    switch subject.category {
    case "village":
      guard let parent = subject.parent else { return nil }
      var steps: [Step] = []
      if parent != TreeModel.root { steps.append(Step(action: "review", bodies: [parent])) }
      switch office("front", of: code) {
      case .several: return nil
      case .none: break
      case .one(let office): if !isInside(office, code) { steps.append(Step(action: "concur", bodies: [office])) }
      }
      return planned(of: code, decider: TreeModel.root).map {
        steps + $0 + [Step(action: "decide", bodies: [TreeModel.root])]
      }
    case "privateEnterprise":
      guard let body = industrySuperior(of: code), !unit(body).isGone, !isInside(body, code) else { return nil }
      let offices = ["front", "commerce"].map { office($0, of: code) }
      if offices.contains(.several) { return nil }
      var bodies: [String] = []
      for case .one(let office) in offices where !isInside(office, code) && !bodies.contains(office) {
        bodies.append(office)
      }
      let concur = bodies.isEmpty ? [] : [Step(action: "concur", bodies: bodies)]
      return planned(of: code, decider: body).map { concur + $0 + [Step(action: "decide", bodies: [body])] }
    case "town":
      guard code != TreeModel.root else { return nil }
      return planned(of: code, decider: TreeModel.root).map { $0 + [Step(action: "decide", bodies: [TreeModel.root])] }
    default: return nil
    }
  }

  /// What the plans of a unit and those above it add; a body that is gone, itself, or decides is left out.
  private func planned(of code: String, decider: String) -> [Step]? {
    let bodies = ([code] + above(code)).compactMap { plans[$0] }
    if flaw == .plansOfGoneBind, bodies.contains(where: { unit($0).isGone }) { return nil }
    return bodies.filter { !unit($0).isGone && !isInside($0, code) && $0 != decider }
      .map { Step(action: "review", bodies: [$0]) }
  }

  enum Office: Equatable {
    case none, several
    case one(String)
  }

  /// Going up, the first ancestor with direct children of a trait.
  private func office(_ trait: String, of code: String) -> Office {
    for ancestor in above(code) {
      let found = children(of: ancestor).filter { unit($0).traits.contains(trait) }
      if found.count > 1 { return .several }
      if let office = found.first { return .one(office) }
    }
    return .none
  }

  /// Its own, or that of the nearest ancestor of its category that has one.
  private func industrySuperior(of code: String) -> String? {
    if let own = unit(code).industry { return own }
    return above(code).first { unit($0).category == unit(code).category && unit($0).industry != nil }
      .flatMap { unit($0).industry }
  }
}
