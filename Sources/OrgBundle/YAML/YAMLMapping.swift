import OrgAPI

/// A mapping whose keys are known beforehand. Other keys, and keys that are no texts, are named when it is made.
///
/// A key with nothing behind it counts as not there, and is named too where the report needs values.
struct YAMLMapping {
  let place: TextPlace
  let report: YAMLReport
  private var values: [String: YAMLValue] = [:]
  private var keyPlaces: [String: TextPlace] = [:]

  /// Nil, and a problem, where the value is no mapping.
  ///
  /// - Parameters:
  ///   - name: the key under which the value stands.
  init?(_ value: YAMLValue, name: String, keys: [String], report: YAMLReport) {
    guard case .mapping(let entries) = value.content else {
      report.wrongType(value, key: name, expected: "mapping")
      return nil
    }
    place = value.place
    self.report = report
    for (key, value) in entries {
      guard case .scalar(let text, _) = key.content else {
        report.wrongType(key, key: name, expected: "text")
        continue
      }
      guard keys.contains(text) else {
        report.add(.yamlUnknownKey, [clipped(text), keys.joined(separator: ", ")], at: key.place)
        continue
      }
      keyPlaces[text] = key.place
      if !value.isNothing {
        values[text] = value
      } else if report.needsValues {
        report.add(.yamlEmpty, [text], at: key.place)
      }
    }
  }

  var isEmpty: Bool { values.isEmpty }

  func has(_ key: String) -> Bool { values[key] != nil }

  subscript(key: String) -> YAMLValue? { values[key] }

  /// Where a key stands, or the mapping where it is not there.
  func place(of key: String) -> TextPlace { keyPlaces[key] ?? place }

  /// The value of a key that must be there.
  func required(_ key: String) -> YAMLValue? {
    if values[key] == nil, keyPlaces[key] == nil || !report.needsValues {
      report.add(.yamlMissingKey, [key], at: keyPlaces[key] ?? place)
    }
    return values[key]
  }

  func required<Value>(
    _ key: String, _ parse: Parse<Value>
  ) -> Value? {
    required(key).flatMap { report.read($0, key: key, parse) }
  }

  func optional<Value>(
    _ key: String, _ parse: Parse<Value>
  ) -> Value? {
    values[key].flatMap { report.read($0, key: key, parse) }
  }

  /// A boolean of YAML 1.1; nil where the key is not there, and with a problem where it is none.
  func boolean(_ key: String) -> Bool? {
    guard let value = values[key] else { return nil }
    guard case .scalar(let text, let isPlain) = value.content else {
      report.wrongType(value, key: key, expected: "text")
      return nil
    }
    switch isPlain ? text : "" {
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return true
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return false
    default:
      report.add(.badBoolean, [key, clipped(text)], at: value.place)
      return nil
    }
  }

  /// The values of a list, or of a single value; none where the key is not there.
  func list<Value>(
    _ key: String, _ parse: Parse<Value>
  ) -> [Value] {
    guard let value = values[key], let entries = report.entries(value, key: key) else { return [] }
    return entries.compactMap { report.read($0, key: key, parse) }
  }

  /// The values of a list in which each may stand once.
  func set<Value: Hashable>(
    _ key: String, _ parse: Parse<Value>
  ) -> [Value] {
    guard let value = values[key], let entries = report.entries(value, key: key) else { return [] }
    var seen: Set<Value> = []
    return entries.compactMap { entry in
      guard let value = report.read(entry, key: key, parse) else { return nil }
      if seen.insert(value).inserted { return value }
      if case .scalar(let text, _) = entry.content {
        report.add(.duplicateValue, [key, clipped(text)], at: entry.place)
      }
      return nil
    }
  }

  /// The mapping behind a key; nil where the key is not there, and with a problem where it is none.
  func mapping(_ key: String, keys: [String]) -> YAMLMapping? {
    values[key].flatMap { YAMLMapping($0, name: key, keys: keys, report: report) }
  }

  /// An entry of a mapping whose keys are the tenant's own words.
  struct OpenEntry<Key> {
    let key: Key
    let place: TextPlace
    let value: YAMLValue
  }

  /// The entries of the mapping behind a key, its keys read like values; none where the key is not there.
  func open<Key>(_ key: String, _ parse: Parse<Key>) -> [OpenEntry<Key>] {
    guard let value = values[key] else { return [] }
    guard case .mapping(let entries) = value.content else {
      report.wrongType(value, key: key, expected: "mapping")
      return []
    }
    return entries.compactMap { entry in
      report.read(entry.key, key: key, parse).map { OpenEntry(key: $0, place: entry.key.place, value: entry.value) }
    }
  }

  /// The entries behind a key that must hold a list.
  func sequence(_ key: String) -> [YAMLValue] {
    guard let value = values[key] else { return [] }
    guard case .sequence(let entries) = value.content else {
      report.wrongType(value, key: key, expected: "list")
      return []
    }
    return entries
  }

  /// Names keys of which only one may stand.
  func exclude(_ one: String, _ other: String) {
    if has(one), has(other) { report.add(.yamlExclusiveKeys, [one, other], at: place(of: other)) }
  }

  /// Names a key that stands without what it needs.
  func need(_ key: String, _ need: String, _ isMet: Bool) {
    if has(key), !isMet { report.add(.yamlKeyNeeds, [key, need], at: place(of: key)) }
  }
}
