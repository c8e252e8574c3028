import OrgAPI
import OrgDomain

/// Shows units as the wire has them.
struct UnitViewing {
  let tree: OrganizationTree

  /// - Parameter revision: the one spoken of, where the view is the whole answer.
  func view(_ index: UnitIndex, revision: Int? = nil) -> UnitView {
    let unit = tree[index]
    return UnitView(
      code: unit.code.text, name: unit.name, kind: Wire.UnitKind(unit.kind), category: unit.category?.rawValue,
      traits: unit.traits.sorted().map(\.rawValue), parent: unit.parent?.text,
      parentName: tree.parent(of: index).map { tree.name(of: $0) }, industry: unit.industry?.text,
      territory: unit.territory?.text, members: unit.memberCount, outside: unit.isOutside,
      status: Wire.UnitStatus(unit.status), lines: Line.allCases.map { line(index, $0) },
      children: tree.children(of: index).filter { !tree.isDissolved($0) }.count, revision: revision)
  }

  func item(_ index: UnitIndex) -> UnitItem {
    let unit = tree[index]
    return UnitItem(
      code: unit.code.text, name: unit.name, kind: Wire.UnitKind(unit.kind), category: unit.category?.rawValue,
      traits: unit.traits.sorted().map(\.rawValue), parent: unit.parent?.text, members: unit.memberCount,
      outside: unit.isOutside, status: Wire.UnitStatus(unit.status))
  }

  private func line(_ index: UnitIndex, _ line: Line) -> UnitLineView {
    let superior = tree.superior(of: index, on: line)
    var origin: String?
    if case .inherited(let from)? = superior?.source { origin = tree.code(of: from).text }
    return UnitLineView(
      line: Wire.Line(line), superior: superior.map { tree.code(of: $0.body).text },
      superiorName: superior.map { tree.name(of: $0.body) }, source: superior.map { Wire.LineSource($0.source) },
      from: origin)
  }
}
