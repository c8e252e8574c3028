public import OrgAPI
public import OrgDomain

extension Notice {
  /// One sentence of a case's history on what was told; nil for read marks, which are none of it.
  public init?(_ telling: CaseTelling, in tree: OrganizationTree) {
    let arguments = NoticeArguments(tree)
    switch telling {
    case .copied(let units): self.init(.history(.copied), arguments.with("bodies", units: units))
    case .urged(_, let unit): self.init(.history(.urged), arguments.with("body", unit: unit))
    case .commented: self.init(.history(.commented), arguments)
    case .read: return nil
    }
  }
}
