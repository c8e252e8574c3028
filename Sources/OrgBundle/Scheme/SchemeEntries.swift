import OrgAPI
import OrgDomain

/// Reads what entries of schemes and plans have in common, and judges what they refer to in other files.
struct SchemeEntries {
  let report: YAMLReport
  let known: KnownNames

  /// The entries of a list, at most so many.
  func list(_ key: String, of mapping: YAMLMapping, limit: Int) -> [YAMLValue] {
    let entries = mapping.sequence(key)
    check(entries.count, key, limit, mapping)
    return entries
  }

  /// The entries of a list that must be there and hold something.
  func requiredList(_ key: String, of mapping: YAMLMapping, limit: Int) -> [YAMLValue] {
    guard let value = mapping.required(key) else { return [] }
    if case .sequence(let entries) = value.content, entries.isEmpty { report.add(.yamlEmpty, [key], at: value.place) }
    return list(key, of: mapping, limit: limit)
  }

  /// The values of a list, or of a single value, each once.
  func set<Value: Hashable>(_ key: String, of mapping: YAMLMapping, _ parse: Parse<Value>) -> [Value] {
    if case .sequence(let entries) = mapping[key]?.content { check(entries.count, key, SchemeLimits.words, mapping) }
    return mapping.set(key, parse)
  }

  /// Whole numbers by word.
  func counts(_ key: String, of mapping: YAMLMapping, _ range: ClosedRange<Int>) -> [SchemeWord: Int] {
    let entries = mapping.open(key, Values.word as Parse<SchemeWord>)
    if let value = mapping[key], case .mapping(let all) = value.content {
      if all.isEmpty { report.add(.yamlEmpty, [key], at: value.place) }
      check(all.count, key, SchemeLimits.words, mapping)
    }
    let numbers = entries.compactMap { entry in
      report.read(entry.value, key: entry.key.rawValue, Values.number(range)).map { (entry.key, $0) }
    }
    return Dictionary(numbers, uniquingKeysWith: { first, _ in first })
  }

  /// Words with their names, a list of `{code, name}`; a name that is not there is the word.
  func named<Code: Word>(_ key: String, of mapping: YAMLMapping, limit: Int) -> [Named<Code>] {
    named(list(key, of: mapping, limit: limit), key)
  }

  /// Words with their names, each a mapping `{code, name}`.
  func named<Code: Word>(_ values: [YAMLValue], _ key: String) -> [Named<Code>] {
    values.compactMap { value in
      guard let entry = YAMLMapping(value, name: key, keys: ["code", "name"], report: report) else { return nil }
      let code: Code? = entry.required("code", Values.word)
      return code.map { Named(code: $0, name: name(of: entry) ?? $0.rawValue) }
    }
  }

  /// The name of an entry; nil where it has none.
  func name(of entry: YAMLMapping) -> String? { entry.optional("name", Values.text) }

  /// The document and clause that an entry stands on.
  func basis(of entry: YAMLMapping) -> Basis? {
    guard let basis = BasisReader(report: report).basis(of: entry) else { return nil }
    if !known.has(document: basis.document), case .mapping(let members) = entry["basis"]?.content,
      let document = members.first(where: { $0.key.text == "document" })
    {
      report.add(.schemeUnknownDocument, [basis.document.text], at: document.value.place)
    }
    return basis
  }

  /// The units that an entry holds for: what stands under `for`.
  func selection(of entry: YAMLMapping) -> UnitSelection {
    let keys = ["unit", "kind", "category", "traits"]
    guard let selection = entry.mapping("for", keys: keys) else { return .all }
    if selection.isEmpty { report.add(.yamlEmpty, ["for"], at: selection.place) }
    let units = set("unit", of: selection, Values.code)
    let kinds: [UnitKind] = set("kind", of: selection, Values.choice)
    let categories: [Category] = set("category", of: selection, Values.word)
    let traits: [Trait] = set("traits", of: selection, Values.word)
    judge("unit", of: selection, .schemeUnknownUnit) { Code($0).map(known.has(unit:)) ?? true }
    judge("category", of: selection, .schemeUndeclaredCategory) { known.has(category: Category(rawValue: $0)) }
    judge("traits", of: selection, .schemeUndeclaredTrait) { known.has(trait: Trait(rawValue: $0)) }
    return UnitSelection(units: units, kinds: kinds, categories: categories, traits: Set(traits))
  }

  /// The matters of a list, each once.
  func matters(_ key: String, of mapping: YAMLMapping) -> [Matter] {
    judge(key, of: mapping, .schemeUnknownMatter, allowed: listed(matters)) {
      known.has(matter: Matter(rawValue: $0))
    }
    return set(key, of: mapping, Values.word)
  }

  /// Names a matter that is not known.
  func judge(_ matter: Matter, at place: TextPlace) {
    if !known.has(matter: matter) {
      report.add(.schemeUnknownMatter, [matter.rawValue, listed(matters)], at: place)
    }
  }

  // MARK: -

  /// The matters that may be named, built-in ones first.
  private var matters: [String] {
    let own = (known.matters ?? []).filter { !Matter.builtIn.contains($0) }
    return (Matter.builtIn + own.sorted()).map(\.rawValue)
  }

  /// Names the values of a list that are not known.
  private func judge(
    _ key: String, of mapping: YAMLMapping, _ code: BundleProblemCode, allowed: String? = nil,
    _ isKnown: (String) -> Bool
  ) {
    guard let value = mapping[key] else { return }
    let values: [YAMLValue]
    if case .sequence(let entries) = value.content { values = entries } else { values = [value] }
    for value in values {
      guard let text = value.text, SchemeWord.isWord(text), !isKnown(text) else { continue }
      report.add(code, [text] + [allowed].compactMap { $0 }, at: value.place)
    }
  }

  private func check(_ count: Int, _ key: String, _ limit: Int, _ mapping: YAMLMapping) {
    if count > limit { report.add(.yamlTooLong, [key, String(count), String(limit)], at: mapping.place(of: key)) }
  }
}
