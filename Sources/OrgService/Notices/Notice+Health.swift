import OrgAPI
import OrgDomain

extension Notice {
  /// A warning about a unit, with its figures.
  init(_ warning: HealthWarning, of unit: UnitIndex, in tree: OrganizationTree) {
    let arguments = NoticeArguments(tree).with("unit", unit: unit)
    switch warning {
    case .tooFewFullMembers(let count, let least):
      self.init(.health(.tooFewFullMembers), arguments.with("count", count).with("least", least))
    case .underSize(let count, let least):
      self.init(
        .health(.underSize),
        arguments.with("kind", word: tree[unit].kind).with("count", count).with("least", least))
    case .termOver(let elected, let years, let ended):
      self.init(
        .health(.termOver), arguments.with("elected", elected).with("years", years).with("ended", ended))
    case .postVacant: self.init(.health(.postVacant), arguments)
    case .mobileUnhosted(let count): self.init(.health(.mobileUnhosted), arguments.with("count", count))
    case .outsideCampaigns(let campaigns):
      self.init(.health(.outsideCampaigns), arguments.with("count", campaigns))
    case .trainingOverdue(let last, let months):
      self.init(.health(.trainingOverdue), arguments.with("months", months).with("last", last))
    case .noWorkingRule: self.init(.health(.noWorkingRule), arguments)
    }
  }
}
