import OrgAPI
import OrgDomain

/// The units that other files may name.
enum KnownUnits {
  case read(TreeBuilder)
  case tree(OrganizationTree)

  func contains(_ code: UnitCode) -> Bool {
    switch self {
    case .read(let builder): builder.index(of: code) != nil
    case .tree(let tree): tree.index(of: code) != nil
    }
  }

  /// Why a unit can have no members; nil where it can, or is not there.
  func closure(of code: UnitCode) -> BundleProblemCode? {
    let (isDissolved, isOutside) =
      switch self {
      case .read(let builder):
        builder.index(of: code).map { (builder.isDissolved($0), builder.isOutside($0)) } ?? (false, false)
      case .tree(let tree): tree.index(of: code).map { (tree.isDissolved($0), tree.isOutside($0)) } ?? (false, false)
      }
    return isDissolved ? .rosterDissolved : isOutside ? .rosterOutside : nil
  }
}

/// What other files may refer to. A set that is nil could not be read whole and is not judged by.
struct KnownNames {
  var units: KnownUnits?
  var users: Set<UserCode>?
  var roles: Set<String>?
  var documents: Set<DocumentCode>?
  var vocabulary: Vocabulary?
  /// Those that rules are about; built-in ones are always known.
  var matters: Set<Matter>?

  func has(unit: UnitCode) -> Bool { units?.contains(unit) ?? true }
  func has(user: UserCode) -> Bool { users?.contains(user) ?? true }
  func has(role: String) -> Bool { roles?.contains(role) ?? true }
  func has(document: DocumentCode) -> Bool { documents?.contains(document) ?? true }
  func has(matter: Matter) -> Bool { matters?.contains(matter) ?? true || Matter.builtIn.contains(matter) }
  func has(category: Category) -> Bool { vocabulary?.declares(category) ?? true }
  func has(trait: Trait) -> Bool { vocabulary.map { $0.traitGroups.group(of: trait) != nil } ?? true }
}
