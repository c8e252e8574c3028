/// The lines on which a unit has a superior (条块).
public enum Line: String, CaseIterable, Sendable {
  /// 隶属: makes the tree.
  case affiliation
  /// 属地
  case territory
  /// 行业系统
  case industry
}

/// The tenant's tables: for a line other than affiliation, the body that answers for a category.
public struct LineTable: Equatable, Sendable {
  public var territory: [Category: UnitCode]
  public var industry: [Category: UnitCode]

  public init(territory: [Category: UnitCode] = [:], industry: [Category: UnitCode] = [:]) {
    self.territory = territory
    self.industry = industry
  }

  /// The body of a category; affiliation has no table, for every unit names its own parent.
  public func body(of category: Category, on line: Line) -> UnitCode? {
    switch line {
    case .affiliation: nil
    case .territory: territory[category]
    case .industry: industry[category]
    }
  }
}
