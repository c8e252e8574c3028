/// The categories and sets of traits that a tree's units have, each once.
struct UnitWords: Sendable {
  /// The first stands for units without a category.
  private(set) var categories: [Category?] = [nil]
  private var numberOfCategory: [Category: UInt32] = [:]
  /// The first is empty.
  private(set) var traitSets: [Set<Trait>] = [[]]
  private var numberOfTraitSet: [Set<Trait>: UInt32] = [[]: 0]
  private var setsOfTrait: [Trait: [UInt32]] = [:]

  func category(_ number: UInt32) -> Category? { categories[Int(number)] }
  func traits(_ number: UInt32) -> Set<Trait> { traitSets[Int(number)] }

  /// The sets in which a trait is.
  func traitSets(with trait: Trait) -> [UInt32] { setsOfTrait[trait] ?? [] }

  mutating func number(of category: Category?) -> UInt32 {
    guard let category else { return 0 }
    if let known = numberOfCategory[category] { return known }
    let number = UInt32(categories.count)
    categories.append(category)
    numberOfCategory[category] = number
    return number
  }

  mutating func number(of traits: Set<Trait>) -> UInt32 {
    if traits.isEmpty { return 0 }
    if let known = numberOfTraitSet[traits] { return known }
    let number = UInt32(traitSets.count)
    traitSets.append(traits)
    numberOfTraitSet[traits] = number
    for trait in traits { setsOfTrait[trait, default: []].append(number) }
    return number
  }
}

/// The numbers follow from the words and their order.
extension UnitWords: Equatable {
  static func == (left: UnitWords, right: UnitWords) -> Bool {
    left.categories == right.categories && left.traitSets == right.traitSets
  }
}
