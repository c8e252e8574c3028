/// How a rule names a body (DESIGN 5). Evaluated for a subject by `BodyFinder`.
public indirect enum BodyExpression: Equatable, Sendable {
  case unit(UnitCode)
  case root
  /// The subject itself; in `conduct` steps only.
  case subject
  case superior(Line)
  case nearest(line: Line, UnitPattern, upTo: BodyExpression?)
  /// Going up by affiliation, the first ancestor with a direct child of this trait: that child.
  case office(Trait)
  /// The nearest affiliation ancestor among these.
  case affiliatedTo([UnitCode])
  case firstOf([BodyExpression])
  /// Every body going up the line, up to and with the last; the only expression of its step (逐级).
  case chain(line: Line, upTo: BodyExpression)

  /// What a unit must be: each list that is not empty holds its kind or category, and it has the trait.
  public struct UnitPattern: Equatable, Sendable {
    public var kinds: [UnitKind]
    public var categories: [Category]
    public var trait: Trait?

    public init(kinds: [UnitKind] = [], categories: [Category] = [], trait: Trait? = nil) {
      self.kinds = kinds
      self.categories = categories
      self.trait = trait
    }
  }

  /// The codes that stand in the expression.
  public var codes: [UnitCode] {
    switch self {
    case .unit(let code): [code]
    case .root, .subject, .superior, .office: []
    case .nearest(_, _, let upTo): upTo?.codes ?? []
    case .affiliatedTo(let codes): codes
    case .firstOf(let expressions): expressions.flatMap(\.codes)
    case .chain(_, let upTo): upTo.codes
    }
  }
}
