/// One step of a path into a YAML value.
enum YAMLStep: Hashable {
  case key(String)
  /// Counted from 0; a single value stands for a list of one.
  case index(Int)
}

extension YAMLValue {
  /// The value at a path; nil where there is none.
  func value(at path: [YAMLStep]) -> YAMLValue? {
    var value = self
    for step in path {
      guard let next = value.value(at: step) else { return nil }
      value = next
    }
    return value
  }

  /// Where the value at a path stands, or as much of the path as there is.
  func place(at path: [YAMLStep]) -> TextPlace {
    var value = self
    for step in path {
      guard let next = value.value(at: step) else { break }
      value = next
    }
    return value.place
  }

  private func value(at step: YAMLStep) -> YAMLValue? {
    switch (step, content) {
    case (.key(let key), .mapping(let entries)): entries.first { $0.key.text == key }?.value
    case (.index(let index), .sequence(let values)): values.indices.contains(index) ? values[index] : nil
    case (.index(0), .scalar): self
    case (.index, .scalar), (.index, .mapping), (.key, .scalar), (.key, .sequence): nil
    }
  }
}
