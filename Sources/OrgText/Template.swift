/// A sentence with places for arguments.
///
/// `{rule}` stands for the argument as it is, `{action:name}` for the name of a word of the vocabulary (see `Format`).
/// A part in `[` and `]` is left out where one of the arguments in it is missing or empty; parts may stand in parts.
struct Template: Sendable {
  /// How an argument is written.
  enum Format: String, CaseIterable {
    /// As it is.
    case plain
    /// The name of a word, or of each word of a list.
    case name
    /// A unit: its name and code; the name is the argument with `Name` behind.
    case unit
    /// Several units; the names are the argument with `Names` behind.
    case units
    /// A document: its title and code; the title is the argument with `Title` behind.
    case document
    /// A list.
    case list
    /// Nothing; says that a part stands only where the argument does.
    case given
  }

  indirect enum Part {
    case text(String)
    case argument(name: String, Format)
    case optional([Part])
  }

  let parts: [Part]

  /// Reads a template; nil where brackets do not match or a format is unknown.
  init?(_ source: String) {
    var reader = TemplateReader(source)
    guard let parts = reader.read() else { return nil }
    self.parts = parts
  }
}

extension Template {
  /// The arguments that the template names, those of names and titles included; optional ones too unless left out.
  func arguments(withOptional: Bool = true) -> Set<String> {
    Template.arguments(of: parts, withOptional: withOptional)
  }

  private static func arguments(of parts: [Part], withOptional: Bool) -> Set<String> {
    parts.reduce(into: []) { names, part in
      switch part {
      case .text: break
      case .argument(let name, let format):
        names.insert(name)
        if withOptional, let companion = format.companion { names.insert(name + companion) }
      case .optional(let inner):
        if withOptional { names.formUnion(arguments(of: inner, withOptional: true)) }
      }
    }
  }
}

extension Template.Format {
  /// What stands behind an argument's name in the name of the argument beside it.
  var companion: String? {
    switch self {
    case .unit: "Name"
    case .units: "Names"
    case .document: "Title"
    case .plain, .name, .list, .given: nil
    }
  }
}
