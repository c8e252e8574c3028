public import OrgDomain

/// Where a rule and its parts stand in its file.
public struct RulePosition: Sendable, Equatable {
  public var code: RuleCode
  public var place: BundlePlace
  /// The place of each step, in order.
  public var steps: [BundlePlace]
  /// The first place in the rule of each text that stands in it: codes, categories, traits, keys.
  public var words: [String: BundlePlace]

  public init(code: RuleCode, place: BundlePlace, steps: [BundlePlace] = [], words: [String: BundlePlace] = [:]) {
    self.code = code
    self.place = place
    self.steps = steps
    self.words = words
  }
}
