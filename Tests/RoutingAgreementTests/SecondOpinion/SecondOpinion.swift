/// Who acts in a unit's matter, worked out a second time from the texts alone: the winner is the rule that no other
/// matching rule beats, and bodies are found by plain recursion. Shares no code with the product.
struct SecondOpinion: Sendable {
  struct Step: Equatable, Sendable {
    var action: String
    var bodies: [String]
  }

  enum Answer: Equatable, Sendable {
    case route(rule: String, steps: [Step])
    case noRoute
  }

  let world: PlainWorld
  let rules: [Plain]
  /// The canary: the broader rule wins instead of the narrower.
  var isInverted = false

  private struct NoRoute: Error {}

  func answer(_ unit: String, _ matter: String, on date: String) -> Answer {
    guard let record = world.unit(unit), !record.isOutside, !record.isDissolved else { return .noRoute }
    return (try? resolve(unit, matter, date, subject: unit, asked: [])) ?? .noRoute
  }

  // MARK: - The rule

  private func resolve(
    _ unit: String, _ matter: String, _ date: String, subject: String, asked: [[String]]
  ) throws -> Answer {
    if asked.contains([unit, matter]) || world.unit(unit)?.isDissolved != false { throw NoRoute() }
    guard let rule = winner(unit, matter, date), let id = rule["id"]?.text else { throw NoRoute() }
    let next = asked + [[unit, matter]]
    if let other = rule["as"]?["matter"]?.text { return try resolve(unit, other, date, subject: subject, asked: next) }
    if let line = rule["as"]?["superior"]?.text {
      guard let superior = world.superior(unit, line) else { throw NoRoute() }
      return try resolve(superior, matter, date, subject: subject, asked: next)
    }
    let steps = try steps(rule["steps"]?.items ?? [], Asker(subject: subject, unit: unit))
    return .route(rule: id, steps: steps)
  }

  func winner(_ unit: String, _ matter: String, _ date: String) -> Plain? {
    let candidates = rules.filter { rule in
      // Dates in ISO form compare as texts.
      rule["matter"]?.text == matter && (rule["validFrom"]?.text ?? "") <= date
        && date < (rule["validUntil"]?.text ?? "~")
    }.flatMap { rule in
      Terms.combinations(of: rule["subject"]).filter { world.meets(unit, $0) }.map { (rule: rule, terms: $0) }
    }
    return candidates.first { one in
      !candidates.contains { $0.rule["id"] != one.rule["id"] && beats($0.rule, $0.terms, one.rule, one.terms) }
    }?.rule
  }

  private func names(_ rule: Plain, _ other: Plain) -> Bool {
    rule["overrides"]?.texts.contains(other["id"]?.text ?? "") ?? false
  }

  func beats(_ rule: Plain, _ terms: Terms, _ other: Plain, _ otherTerms: Terms) -> Bool {
    if names(rule, other) { return true }
    if names(other, rule) { return false }
    return isInverted ? world.isNarrower(otherTerms, terms) : world.isNarrower(terms, otherTerms)
  }

  // MARK: - The steps

  /// Whose case it is, and the unit whose route is asked for in its place.
  private struct Asker {
    let subject: String
    let unit: String
  }

  private func steps(_ templates: [Plain], _ asker: Asker) throws -> [Step] {
    var steps: [Step] = []
    for (position, template) in templates.enumerated() {
      let later = templates[(position + 1)...].filter { $0["action"]?.text == "decide" }
      let deciders = later.flatMap { (try? taking($0, asker, deciders: [])) ?? [] }.flatMap(\.bodies)
      steps += try taking(template, asker, deciders: deciders)
    }
    func has(_ actions: [String]) -> Bool { steps.contains { actions.contains($0.action) } }
    func asks(_ actions: [String]) -> Bool { templates.contains { actions.contains($0["action"]?.text ?? "") } }
    let blocking = ["conduct", "review", "concur", "sign", "decide"]
    if steps.isEmpty || (asks(["decide"]) && !has(["decide"])) || (asks(blocking) && !has(blocking)) { throw NoRoute() }
    return steps
  }

  /// The steps that one template gives: none where it was dropped, several for a chain.
  private func taking(_ template: Plain, _ asker: Asker, deciders: [String]) throws -> [Step] {
    guard let action = template["action"]?.text else { throw NoRoute() }
    func admitted(_ body: String?) throws -> String? {
      if let body, world.unit(body)?.isDissolved != false { throw NoRoute() }
      if let body, action == "conduct" || !isOwn(body, asker), action != "review" || !deciders.contains(body) {
        return body
      }
      if template["absent"]?.text == "drop" { return nil }
      throw NoRoute()
    }
    let expressions = template["bodies"]?.items ?? template["body"].map { [$0] } ?? []
    if let chain = expressions.first?["chain"] {
      let walked = try climb(chain, asker, action)
      if walked.isEmpty { _ = try admitted(nil) }
      return try walked.compactMap(admitted).map { Step(action: action, bodies: [$0]) }
    }
    var bodies: [String] = []
    for expression in expressions {
      guard let found = try admitted(try body(expression, asker, action)), !bodies.contains(found) else { continue }
      bodies.append(found)
    }
    return bodies.isEmpty ? [] : [Step(action: action, bodies: bodies)]
  }

  private func isOwn(_ body: String, _ asker: Asker) -> Bool {
    world.isInside(body, asker.subject) || world.isInside(body, asker.unit)
  }

  // MARK: - The bodies

  private func body(_ expression: Plain, _ asker: Asker, _ action: String) throws -> String? {
    switch (expression.text, expression.entries.first) {
    case ("root", _): return world.root
    case ("self", _): return asker.unit
    case (_, ("unit", let code)?): return try known(code.text)
    case (_, ("superior", let line)?): return world.superior(asker.unit, line.text ?? "")
    case (_, ("nearest", let pattern)?): return try nearest(pattern, asker, action)
    case (_, ("office", let trait)?): return try office(trait.text ?? "", world.path(asker.unit).dropFirst().first)
    case (_, ("affiliatedTo", let codes)?):
      let among = try codes.texts.map { try known($0) }
      return world.path(asker.unit).dropFirst().first(where: among.contains)
    case (_, ("firstOf", let choices)?):
      return try choices.items.lazy.compactMap { try body($0, asker, action) }
        .first { action == "conduct" || !isOwn($0, asker) }
    default: throw NoRoute()
    }
  }

  private func known(_ code: String?) throws -> String {
    guard let code, world.unit(code) != nil else { throw NoRoute() }
    return code
  }

  /// Up the line from a unit, without it, until it ends or comes back to where it was.
  private func line(_ line: String, above unit: String) -> [String] {
    func rest(_ walked: [String]) -> [String] {
      guard let next = world.superior(walked[walked.count - 1], line), !walked.contains(next) else { return walked }
      return rest(walked + [next])
    }
    return Array(rest([unit]).dropFirst())
  }

  private func nearest(_ pattern: Plain, _ asker: Asker, _ action: String) throws -> String? {
    var walked = line(pattern["line"]?.text ?? "", above: asker.unit)
    if let upTo = pattern["upTo"] {
      guard let limit = try body(upTo, asker, action) else { return nil }
      walked = Array(walked.prefix { $0 != limit })
    }
    return walked.first { code in
      guard let unit = world.unit(code) else { return false }
      return (pattern["kind"]?.texts.contains(unit.kind) ?? true)
        && (pattern["category"]?.texts.contains(unit.category) ?? true)
        && (pattern["trait"]?.texts.allSatisfy(unit.traits.contains) ?? true)
    }
  }

  private func climb(_ chain: Plain, _ asker: Asker, _ action: String) throws -> [String] {
    guard let upTo = chain["upTo"], let last = try body(upTo, asker, action) else { return [] }
    let walked = line(chain["line"]?.text ?? "", above: asker.unit)
    return walked.firstIndex(of: last).map { Array(walked[...$0]) } ?? []
  }

  private func office(_ trait: String, _ ancestor: String?) throws -> String? {
    guard let ancestor else { return nil }
    let offices = world.units.filter { unit in
      unit.superiors["affiliation"] == ancestor && unit.traits.contains(trait) && !unit.isDissolved
    }
    if offices.count > 1 { throw NoRoute() }
    return try offices.first?.code ?? office(trait, world.path(ancestor).dropFirst().first)
  }
}

extension SecondOpinion {
  /// Whether the rules make a book at all: every overlapping pair is settled, and no settling goes round.
  var isSettled: Bool {
    let cases = rules.flatMap { rule in Terms.combinations(of: rule["subject"]).map { (rule: rule, terms: $0) } }
    var beaten = [Set<Int>](repeating: [], count: cases.count)
    for (left, one) in cases.enumerated() {
      for (right, other) in cases.enumerated() where right > left && one.rule["id"] != other.rule["id"] {
        guard one.rule["matter"] == other.rule["matter"], sharesDays(one.rule, other.rule),
          world.overlap(one.terms, other.terms)
        else { continue }
        let wins = beats(one.rule, one.terms, other.rule, other.terms)
        let loses = beats(other.rule, other.terms, one.rule, one.terms)
        if wins == loses { return false }
        beaten[wins ? left : right].insert(wins ? right : left)
      }
    }
    // Take away whatever beats nothing that is left; what cannot be taken away goes round.
    var left = Set(cases.indices)
    while let last = left.first(where: { beaten[$0].isDisjoint(with: left) }) { left.remove(last) }
    return left.isEmpty
  }

  private func sharesDays(_ one: Plain, _ other: Plain) -> Bool {
    let from = max(one["validFrom"]?.text ?? "", other["validFrom"]?.text ?? "")
    return from < min(one["validUntil"]?.text ?? "~", other["validUntil"]?.text ?? "~")
  }

  /// Whether no unit at all can meet a rule: then the book is refused too.
  var hasImpossibleRule: Bool {
    rules.contains { rule in
      !Terms.combinations(of: rule["subject"]).contains { world.overlap($0, $0) }
    }
  }

  /// Whether every unit that the rules name is there and not dissolved.
  var namesOnlyWhatIsThere: Bool {
    func codes(_ value: Plain, _ key: String) -> [String] {
      switch value {
      case .text(let text): ["unit", "within", "affiliatedTo"].contains(key) ? [text] : []
      case .list(let items): items.flatMap { codes($0, key) }
      case .map(let entries): entries.flatMap { codes($0.value, $0.key) }
      }
    }
    return rules.flatMap { codes($0, "") }.allSatisfy { world.unit($0)?.isDissolved == false }
  }
}
