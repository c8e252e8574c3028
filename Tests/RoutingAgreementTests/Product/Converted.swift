import OrgDomain
import Testing

/// The product's values made from the texts that the second opinion reads.
enum Converted {
  struct Unconvertible: Error {
    let text: String
  }

  static func code(_ text: String) throws -> Code {
    guard let code = Code(text) else { throw Unconvertible(text: text) }
    return code
  }

  static func word<Value: RawRepresentable>(_ text: String, _ type: Value.Type = Value.self) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: text) else { throw Unconvertible(text: text) }
    return value
  }

  // MARK: - The tree

  static func tree(_ world: PlainWorld) throws -> OrganizationTree {
    func table(_ line: String) throws -> [OrgDomain.Category: UnitCode] {
      var table: [OrgDomain.Category: UnitCode] = [:]
      for (category, body) in world.tables[line] ?? [:] { table[Category(rawValue: category)] = try code(body) }
      return table
    }
    let vocabulary = Vocabulary(
      categories: Set(world.ownCategories.map(Category.init(rawValue:))),
      traitGroups: TraitGroups(world.traitGroups.mapValues { $0.map(Trait.init(rawValue:)) }),
      lineTable: LineTable(territory: try table("territory"), industry: try table("industry")))
    return try OrganizationTree(units: try world.units.map(unit), vocabulary: vocabulary)
  }

  private static func unit(_ plain: PlainWorld.Unit) throws -> Unit {
    Unit(
      code: try code(plain.code), name: plain.code, kind: try word(plain.kind),
      category: plain.category == "" ? nil : Category(rawValue: plain.category),
      traits: Set(plain.traits.map(Trait.init(rawValue:))), parent: try plain.superiors["affiliation"].map(code),
      industry: try plain.superiors["industry"].map(code), territory: try plain.superiors["territory"].map(code),
      isOutside: plain.isOutside, status: plain.isDissolved ? .dissolved : .active)
  }

  // MARK: - The rules

  static func rule(_ plain: Plain) throws -> Rule {
    let prescription: Rule.Prescription
    if let matter = plain["as"]?["matter"]?.text {
      prescription = .sameAs(Matter(rawValue: matter))
    } else if let line = plain["as"]?["superior"]?.text {
      prescription = .sameAsSuperior(try word(line))
    } else {
      prescription = .steps(try (plain["steps"]?.items ?? []).map(step))
    }
    let basis = plain["basis"]
    return Rule(
      code: try code(plain["id"]?.text ?? ""), matter: Matter(rawValue: plain["matter"]?.text ?? ""),
      subject: try plain["subject"].map(subject), prescription: prescription,
      overrides: try (plain["overrides"]?.texts ?? []).map(code),
      basis: Basis(document: try code(basis?["document"]?.text ?? "doc"), clause: basis?["clause"]?.text ?? "1"),
      validFrom: plain["validFrom"]?.text.flatMap { Day($0) },
      validUntil: plain["validUntil"]?.text.flatMap { Day($0) })
  }

  private static func subject(_ plain: Plain) throws -> Subject {
    Subject(
      units: try (plain["unit"]?.texts ?? []).map(code), kinds: try (plain["kind"]?.texts ?? []).map { try word($0) },
      categories: (plain["category"]?.texts ?? []).map(Category.init(rawValue:)),
      traits: Set((plain["traits"]?.texts ?? []).map(Trait.init(rawValue:))),
      within: try plain["within"]?.text.map(code),
      below: try plain["below"].map { below in
        Subject.Below(
          kinds: try (below["kind"]?.texts ?? []).map { try word($0) },
          categories: (below["category"]?.texts ?? []).map(Category.init(rawValue:)),
          trait: below["trait"]?.text.map(Trait.init(rawValue:)))
      }, isTopLevel: plain["topLevel"]?.text.map { $0 == "true" })
  }

  private static func step(_ plain: Plain) throws -> StepTemplate {
    let bodies = plain["bodies"]?.items ?? plain["body"].map { [$0] } ?? []
    return StepTemplate(
      action: try word(plain["action"]?.text ?? ""), bodies: try bodies.map(body),
      absence: try word(plain["absent"]?.text ?? "noRoute"))
  }

  private static func body(_ plain: Plain) throws -> BodyExpression {
    switch (plain.text, plain.entries.first) {
    case ("root", _): return .root
    case ("self", _): return .subject
    case (_, ("unit", let value)?): return .unit(try code(value.text ?? ""))
    case (_, ("superior", let value)?): return .superior(try word(value.text ?? ""))
    case (_, ("office", let value)?): return .office(Trait(rawValue: value.text ?? ""))
    case (_, ("affiliatedTo", let value)?): return .affiliatedTo(try value.texts.map(code))
    case (_, ("firstOf", let value)?): return .firstOf(try value.items.map(body))
    case (_, ("chain", let value)?):
      return .chain(line: try word(value["line"]?.text ?? ""), upTo: try body(value["upTo"] ?? .text("")))
    case (_, ("nearest", let value)?):
      let pattern = BodyExpression.UnitPattern(
        kinds: try (value["kind"]?.texts ?? []).map { try word($0) },
        categories: (value["category"]?.texts ?? []).map(Category.init(rawValue:)),
        trait: value["trait"]?.text.map(Trait.init(rawValue:)))
      return .nearest(line: try word(value["line"]?.text ?? ""), pattern, upTo: try value["upTo"].map(body))
    default: throw Unconvertible(text: "\(plain)")
    }
  }
}

extension Router {
  /// The router's answer in the second opinion's words; the same whether it explains itself or not.
  func plainAnswer(_ unit: UnitIndex, _ matter: String, on day: Day) -> SecondOpinion.Answer {
    let silent = resolve(unit, Matter(rawValue: matter), on: day, explains: false)
    let explained = resolve(unit, Matter(rawValue: matter), on: day)
    #expect(silent.outcome == explained.outcome && silent.firstRule == explained.firstRule)
    guard let route = silent.route else { return .noRoute }
    return .route(
      rule: route.rule.text,
      steps: route.steps.map { step in
        SecondOpinion.Step(action: step.action.rawValue, bodies: step.bodies.map { tree.code(of: $0).text })
      })
  }
}
