/// A value of a YAML text and where it starts.
struct YAMLValue {
  enum Content {
    /// A text; plain where it stands without quotation marks.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLValue])
    case mapping([(key: YAMLValue, value: YAMLValue)])
  }

  let place: TextPlace
  let content: Content

  /// Whether nothing stands there: an empty plain text, `~` or `null`.
  var isNothing: Bool {
    if case .scalar(let text, true) = content { ["", "~", "null", "Null", "NULL"].contains(text) } else { false }
  }

  /// The text, where it is one.
  var text: String? { if case .scalar(let text, _) = content { text } else { nil } }

  /// The name of what it is, for `yamlWrongType`.
  var typeName: String {
    switch content {
    case .scalar: isNothing ? "nothing" : "text"
    case .sequence: "list"
    case .mapping: "mapping"
    }
  }

  /// Calls with each text in the value, keys too, in order.
  func forEachText(_ body: (String, TextPlace) -> Void) {
    switch content {
    case .scalar(let text, _): body(text, place)
    case .sequence(let values):
      for value in values { value.forEachText(body) }
    case .mapping(let entries):
      for (key, value) in entries {
        key.forEachText(body)
        value.forEachText(body)
      }
    }
  }
}
