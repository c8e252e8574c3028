/// How units of a kind are scored: indicators with their points, bonus items, and the bands that make a grade.
public struct ScoringForm: Equatable, Sendable {
  public var code: SchemeWord
  public var name: String
  public var selection: UnitSelection
  public var indicators: [Indicator]
  /// Points above the total, within each item's own limit.
  public var bonus: [Indicator]
  /// Best first; empty: points do not make a grade. Half-open: a band begins at `from` (decision 18).
  public var bands: [Band]

  public init(
    code: SchemeWord, name: String, selection: UnitSelection = .all, indicators: [Indicator], bonus: [Indicator] = [],
    bands: [Band] = []
  ) {
    self.code = code
    self.name = name
    self.selection = selection
    self.indicators = indicators
    self.bonus = bonus
    self.bands = bands
  }

  /// One thing that is scored, from 0 to its points.
  public struct Indicator: Equatable, Sendable {
    public var code: SchemeWord
    public var name: String
    public var points: Points

    public init(code: SchemeWord, name: String, points: Points) {
      self.code = code
      self.name = name
      self.points = points
    }
  }

  /// The least total that earns a grade.
  public struct Band: Equatable, Sendable {
    public var grade: Grade
    public var from: Points

    public init(grade: Grade, from: Points) {
      self.grade = grade
      self.from = from
    }
  }
}
