import OrgAPI
import OrgDomain

extension Notice {
  /// Why units cannot be merged, split or dissolved as asked.
  init(_ refusal: RestructuringRefusal, in tree: OrganizationTree) {
    let arguments = NoticeArguments(tree)
    switch refusal {
    case .unknownUnit(let unit): self.init(.tree(.unknownUnit), arguments.with("unit", unit))
    case .rootStays(let unit): self.init(.tree(.rootStays), arguments.with("unit", code: unit))
    case .isDissolved(let unit): self.init(.tree(.unitDissolved), arguments.with("unit", code: unit))
    case .successorGone(let unit, let successor):
      self.init(.change(.successorGone), arguments.with("unit", code: unit).with("successor", code: successor))
    case .successorOutside(let unit, let successor):
      self.init(.change(.successorOutside), arguments.with("unit", code: unit).with("successor", code: successor))
    case .notAffiliated(let unit, let parent):
      self.init(.change(.notAffiliated), arguments.with("unit", code: unit).with("parent", code: parent))
    }
  }
}

extension RestructuringRefusal {
  /// Whether it is the present state of a unit that stands against it.
  var isConflict: Bool {
    switch self {
    case .isDissolved, .successorGone: true
    case .unknownUnit, .rootStays, .successorOutside, .notAffiliated: false
    }
  }
}
