/// A test of units that is worked out for the words of a tree once, and then compares numbers alone.
struct UnitTest: Sendable {
  /// By the ordinals of kinds; all bits where any will do.
  private let kinds: UInt8
  /// By the numbers of categories; nil where any will do.
  private let categories: [Bool]?
  /// By the numbers of sets of traits; nil where any will do.
  private let traitSets: [Bool]?

  /// - Parameters:
  ///   - kinds: empty for any.
  ///   - categories: empty for any; else a unit without one passes not.
  ///   - traits: all of which the unit has.
  init(kinds: [UnitKind], categories: [Category], traits: Set<Trait>, _ words: UnitWords) {
    self.kinds = kinds.isEmpty ? .max : kinds.reduce(0) { $0 | 1 << $1.ordinal }
    self.categories = categories.isEmpty ? nil : words.categories.map { $0.map(categories.contains) ?? false }
    traitSets = traits.isEmpty ? nil : words.traitSets.map(traits.isSubset)
  }

  @inline(__always)
  func passes(_ record: UnitRecord) -> Bool {
    kinds & 1 << record.kindOrdinal != 0 && (categories == nil || categories?[Int(record.category)] == true)
      && (traitSets == nil || traitSets?[Int(record.traitSet)] == true)
  }
}
