/// What the words of an open vocabulary share: 1 to 64 bytes of text without controls or separators.
public protocol Word: RawRepresentable<String>, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Takes the text as it stands; `Self.isWord` says whether it may be one.
  init(rawValue: String)
}

extension Word {
  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// Whether a text may stand for a word: 1 to 64 bytes, no white space, no `;`, `:` or `,`, no controls.
  public static func isWord(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value > 0x20 && scalar.value != 0x7F && (scalar.isASCII || !scalar.properties.isWhitespace)
          && scalar != ";" && scalar != "," && scalar != ":"
      }
  }
}

/// 领域: the field a unit works in; an open vocabulary of each tenant beside the built-in words.
public struct Category: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The words that every tenant has (DESIGN 4).
  public static let builtIn: Set<Category> = Set(
    [
      "village", "community", "town", "organ", "publicInstitution", "stateOwnedEnterprise", "school", "health",
      "culture", "privateEnterprise", "socialOrganization", "lawFirm", "remoteEducation", "developmentZone",
      "farmersCooperative", "newRuralCommunity", "street",
    ].map(Category.init(rawValue:)))
}

/// A mark on a unit, such as `aboveScale`; always one of a tenant's trait groups.
public struct Trait: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a case is about, such as `target` or `rating`; an open vocabulary.
public struct Matter: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let target = Matter(rawValue: "target")
  public static let letter = Matter(rawValue: "letter")
  public static let rectification = Matter(rawValue: "rectification")

  /// The matters of the product's own vocabulary (DESIGN 5).
  public static let builtIn = [
    "survey", "report", "package", "rating", "target", "letter", "rectification", "acceptance",
  ]
  .map(Matter.init(rawValue:))
}

/// The name of a role.
public struct RoleName: Word {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}
