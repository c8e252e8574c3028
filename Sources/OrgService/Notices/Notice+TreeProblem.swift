public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why a tree, or a change to it, is refused.
  ///
  /// - Parameter tree: where units have their names; nil leaves the names out.
  public init(_ problem: TreeProblem, in tree: OrganizationTree? = nil) {
    let arguments = NoticeArguments(tree)
    switch problem {
    case .duplicateCode(let unit): self.init(.tree(.duplicateCode), arguments.with("unit", unit))
    case .unknownUnit(let unit): self.init(.tree(.unknownUnit), arguments.with("unit", unit))
    case .unknownSuperior(let unit, let line, let superior):
      self.init(
        .tree(.unknownSuperior),
        arguments.with("unit", code: unit).with("line", word: line).with("superior", superior))
    case .unknownLineBody(let line, let category, let body):
      self.init(
        .tree(.unknownLineBody),
        arguments.with("line", word: line).with("category", word: category).with("body", body))
    case .noRoot: self.init(.tree(.noRoot), arguments)
    case .severalRoots(let units): self.init(.tree(.severalRoots), arguments.with("units", codes: units))
    case .cycle(let units): self.init(.tree(.cycle), arguments.with("units", codes: units))
    case .outsideBelowInside(let unit, let parent):
      self.init(.tree(.outsideBelowInside), arguments.with("unit", code: unit).with("parent", code: parent))
    case .undeclaredTrait(let unit, let trait):
      self.init(.tree(.undeclaredTrait), arguments.with("unit", code: unit).with("trait", word: trait))
    case .traitsOfOneGroup(let unit, let group, let traits):
      self.init(
        .tree(.traitsOfOneGroup), arguments.with("unit", code: unit).with("group", group).with("traits", list: traits))
    case .undeclaredCategory(let unit, let category):
      self.init(.tree(.undeclaredCategory), arguments.with("unit", code: unit).with("category", word: category))
    case .dissolvedSuperior(let unit, _, let superior):
      self.init(.tree(.dissolvedSuperior), arguments.with("unit", code: unit).with("superior", code: superior))
    case .hasActiveChildren(let unit, let child):
      self.init(.tree(.hasActiveChildren), arguments.with("unit", code: unit).with("child", code: child))
    case .rootStays(let unit): self.init(.tree(.rootStays), arguments.with("unit", code: unit))
    }
  }
}
