/// Where the units and rules of a bundle stand in their files.
public struct BundlePositions: Sendable, Equatable {
  /// The line of each unit in units.csv, in the order of the units.
  public var unitLines: [UInt32]
  /// The place of each rule in rulebook.yaml, in the order of the rules.
  public var rules: [RulePosition]

  public init(unitLines: [UInt32] = [], rules: [RulePosition] = []) {
    self.unitLines = unitLines
    self.rules = rules
  }
}
