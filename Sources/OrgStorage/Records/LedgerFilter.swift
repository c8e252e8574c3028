public import OrgDomain

/// Which entries are asked for; nil: whatever it is.
public struct LedgerFilter: Equatable, Sendable {
  public var campaign: CampaignCode?
  public var kind: EntryKind?
  public var unit: UnitIndex?
  public var phase: EntryPhase?
  public var item: CaseNumber?
  public var parent: EntryNumber?
  /// Only entries that are open on this day though they were due before it.
  public var overdueOn: Day?

  public init(
    campaign: CampaignCode? = nil, kind: EntryKind? = nil, unit: UnitIndex? = nil, phase: EntryPhase? = nil,
    item: CaseNumber? = nil, parent: EntryNumber? = nil, overdueOn: Day? = nil
  ) {
    self.campaign = campaign
    self.kind = kind
    self.unit = unit
    self.phase = phase
    self.item = item
    self.parent = parent
    self.overdueOn = overdueOn
  }
}
