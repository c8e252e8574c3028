import OrgAPI
import OrgDomain

/// Reads body expressions of a rule book (SPEC: rulebook.yaml).
struct BodyReader {
  private static let keys = ["unit", "superior", "nearest", "office", "affiliatedTo", "firstOf", "chain"]

  let report: YAMLReport

  /// The body of a value; nil, and a problem, where it is none.
  ///
  /// - Parameters:
  ///   - name: the key under which the value stands.
  func body(_ value: YAMLValue, name: String) -> BodyExpression? {
    if case .scalar(let text, _) = value.content, !value.isNothing {
      switch text {
      case "root": return .root
      case "self": return .subject
      default:
        report.add(.badKind, [name, clipped(text), "root, self"], at: value.place)
        return nil
      }
    }
    guard case .mapping = value.content else {
      report.wrongType(value, key: name, expected: "body")
      return nil
    }
    guard let mapping = YAMLMapping(value, name: name, keys: BodyReader.keys, report: report) else { return nil }
    let present = BodyReader.keys.filter(mapping.has)
    guard let key = present.first else {
      report.add(.yamlEmpty, [name], at: value.place)
      return nil
    }
    if present.count > 1 {
      mapping.exclude(present[0], present[1])
      return nil
    }
    return expression(mapping, key)
  }

  private func expression(_ mapping: YAMLMapping, _ key: String) -> BodyExpression? {
    switch key {
    case "unit": return mapping.required(key, Values.code).map { .unit($0) }
    case "superior": return mapping.required(key, Values.choice as Parse<Line>).map { .superior($0) }
    case "office": return mapping.required(key, Values.word as Parse<Trait>).map { .office($0) }
    case "nearest": return nearest(mapping)
    case "chain": return chain(mapping)
    case "affiliatedTo":
      let codes = mapping.set(key, Values.code)
      return codes.isEmpty ? nil : .affiliatedTo(codes)
    default:
      let bodies = mapping[key].flatMap { report.entries($0, key: key) } ?? []
      let expressions = bodies.compactMap { body($0, name: key) }
      return expressions.isEmpty ? nil : .firstOf(expressions)
    }
  }

  private func nearest(_ mapping: YAMLMapping) -> BodyExpression? {
    guard let nearest = mapping.mapping("nearest", keys: ["line", "kind", "category", "trait", "upTo"]) else {
      return nil
    }
    let line: Line? = nearest.required("line", Values.choice)
    let kinds: [UnitKind] = nearest.set("kind", Values.choice)
    let categories: [Category] = nearest.set("category", Values.word)
    let trait: Trait? = nearest.optional("trait", Values.word)
    let upTo = nearest["upTo"].flatMap { body($0, name: "upTo") }
    guard let line else { return nil }
    return .nearest(
      line: line, BodyExpression.UnitPattern(kinds: kinds, categories: categories, trait: trait), upTo: upTo)
  }

  private func chain(_ mapping: YAMLMapping) -> BodyExpression? {
    guard let chain = mapping.mapping("chain", keys: ["line", "upTo"]) else { return nil }
    let line: Line? = chain.required("line", Values.choice)
    let upTo = chain.required("upTo").flatMap { body($0, name: "upTo") }
    guard let line, let upTo else { return nil }
    return .chain(line: line, upTo: upTo)
  }
}
