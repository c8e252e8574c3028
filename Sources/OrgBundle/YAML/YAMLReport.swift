import OrgAPI

/// Names problems of one YAML file at the places of its values.
struct YAMLReport {
  let file: String
  let problems: ProblemList
  /// Whether a key with nothing behind it is a mistake: one that narrows something would widen it without a word.
  var needsValues = false

  func add(_ code: BundleProblemCode, _ arguments: [String] = [], at place: TextPlace) {
    problems.add(code, arguments, file: file, line: place.line, column: place.column)
  }

  /// Names what should stand in place of a value.
  func wrongType(_ value: YAMLValue, key: String, expected: String) {
    add(.yamlWrongType, [key, expected, value.typeName], at: value.place)
  }

  /// The value of a text; nil, and a problem, where it is none.
  func read<Value>(
    _ value: YAMLValue, key: String, _ parse: Parse<Value>
  ) -> Value? {
    guard case .scalar(let text, _) = value.content, !value.isNothing else {
      wrongType(value, key: key, expected: "text")
      return nil
    }
    guard !text.isEmpty else {
      add(.yamlEmpty, [key], at: value.place)
      return nil
    }
    do throws(ValueProblem) {
      return try parse(text, key)
    } catch {
      add(error.code, error.arguments, at: value.place)
      return nil
    }
  }

  /// The entries of a list; a single value stands for a list of one. Nil, and a problem, where there is no entry.
  func entries(_ value: YAMLValue, key: String) -> [YAMLValue]? {
    switch value.content {
    case .sequence(let values):
      if values.isEmpty { add(.yamlEmpty, [key], at: value.place) }
      return values.isEmpty ? nil : values
    case .scalar, .mapping: return [value]
    }
  }

  func place(_ place: TextPlace) -> BundlePlace {
    BundlePlace(file: file, line: place.line, column: place.column)
  }
}
