extension EnglishWording {
  static func template(of code: BundleTopic.YAML) -> String {
    switch code {
    case .yamlSyntax: "This is no YAML: {reason}."
    case .yamlForbidden: "Bundles do not use {feature:name} of YAML. Write the content out."
    case .yamlTooDeep: "This is nested deeper than {limit}. Make it flatter."
    case .yamlUnknownKey: "There is no key {key}. The keys are: {allowed:list}."
    case .yamlMissingKey: "The key {key} is required. Add it."
    case .yamlWrongType: "{key} must be {expected:name}[, not {found:name}]."
    case .yamlDuplicateKey: "The key {key} stands twice. Remove one."
    case .yamlExclusiveKeys: "Only one of {key} and {other} may stand."
    case .yamlKeyNeeds: "{key} may stand only beside {needed}."
    case .yamlEmpty: "{key} may not be empty. Fill it in, or remove the key."
    case .yamlTooLong: "{key} has {count} entries; the limit is {limit}. List fewer."
    }
  }
}
