extension RouteWalk {
  /// Adds the steps of one template: one, or one a body for a chain, or none where it was dropped.
  mutating func append(_ search: StepSearch, to steps: inout [RouteStep]) throws(NoSteps) {
    let terms = search.step.terms
    if case .chain(let line, let upTo)? = search.step.bodies.first {
      for body in try chain(search, line, upTo) {
        if let taken = try take(body, search) { steps.append(RouteStep(terms, taken)) }
      }
    } else if search.step.bodies.count == 1 {
      if let body = try body(search, search.step.bodies[0]) { steps.append(RouteStep(terms, body)) }
    } else if let step = try several(search) {
      steps.append(step)
    }
  }

  /// The step of several bodies; nil where none of them is there.
  private mutating func several(_ search: StepSearch) throws(NoSteps) -> RouteStep? {
    var bodies: [UnitIndex] = []
    var weights: [Int] = []
    for (place, expression) in search.step.bodies.enumerated() {
      guard let body = try body(search, expression) else { continue }
      var weight = 0
      if case .vote(let given, _) = search.template.mode { weight = given[place] }
      // Two expressions for one body: it answers once, with the weight of both.
      if let known = bodies.firstIndex(of: body) {
        weights[known] += weight
      } else {
        bodies.append(body)
        weights.append(weight)
      }
    }
    guard let first = bodies.first else { return nil }
    return RouteStep(search.step.terms.weighing(weights), first, Array(bodies.dropFirst()))
  }

  private mutating func chain(
    _ search: StepSearch, _ line: Line, _ upTo: BookBody
  ) throws(NoSteps) -> [UnitIndex] {
    var finder = finder(search)
    let found: [UnitIndex]
    do {
      found = try finder.chain(line, upTo: upTo)
    } catch {
      throw fault(error, search)
    }
    if explains { explanation += finder.hops }
    if found.isEmpty { try drop(search, .notFound) }
    return found
  }

  private mutating func body(_ search: StepSearch, _ expression: BookBody) throws(NoSteps) -> UnitIndex? {
    var finder = finder(search)
    let found: UnitIndex?
    do {
      found = try finder.find(expression)
    } catch {
      throw fault(error, search)
    }
    if explains { explanation += finder.hops }
    guard let found else {
      try drop(search, .notFound)
      return nil
    }
    return try take(found, search)
  }

  private func finder(_ search: StepSearch) -> BodyFinder {
    BodyFinder(
      router: router, subject: search.unit, owner: subject, step: search.number,
      mayBeSubject: search.action == .conduct, explains: explains)
  }

  private func fault(_ fault: BodyFinder.Fault, _ search: StepSearch) -> NoSteps {
    switch fault {
    case .unknown(let code):
      NoSteps(reason: .bodyUnknown(rule: search.code, step: search.number, code))
    case .severalOffices(let trait, let offices):
      NoSteps(reason: .severalOffices(rule: search.code, step: search.number, trait, offices))
    }
  }

  /// The body where it may act; nil where it is absent and may be dropped.
  private mutating func take(_ body: UnitIndex, _ search: StepSearch) throws(NoSteps) -> UnitIndex? {
    if tree.isDissolved(body) {
      if search.isPlanned {
        try drop(search, .dissolved(body))
        return nil
      }
      throw NoSteps(reason: .bodyDissolved(rule: search.code, step: search.number, body))
    }
    if let absence = absence(of: body, search) {
      try drop(search, absence)
      return nil
    }
    note(.bodyFound(step: search.number, search.action, body))
    return body
  }

  /// Why a body that is there takes no part; nil where it does.
  private func absence(of body: UnitIndex, _ search: StepSearch) -> BodyAbsence? {
    if search.action == .conduct { return nil }
    if body == subject || body == search.unit { return .isSubject(body) }
    if tree.isInside(body, subtreeOf: subject)
      || search.unit != subject && tree.isInside(body, subtreeOf: search.unit)
    {
      return .insideSubject(body)
    }
    return search.action == .review && search.deciders.contains(body) ? .decidesLater(body) : nil
  }

  private mutating func drop(_ search: StepSearch, _ absence: BodyAbsence) throws(NoSteps) {
    note(.bodyDropped(step: search.number, search.action, absence))
    if search.template.absence == .noRoute {
      throw NoSteps(reason: .bodyAbsent(rule: search.code, step: search.number, absence))
    }
  }
}
