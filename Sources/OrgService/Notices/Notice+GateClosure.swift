public import OrgAPI
public import OrgDomain

extension Notice {
  /// Why something may not be done in a campaign now.
  ///
  /// - Parameters:
  ///   - text: writes an instant for people.
  ///   - name: the name of a phase.
  public init(
    _ closure: GateClosure, matter: Matter, campaign: CampaignCode, text: (Instant) -> String,
    name: (PhaseCode) -> String?
  ) {
    func arguments(_ phase: PhaseCode) -> NoticeArguments {
      NoticeArguments().with("matter", word: matter).with("stage", phase)
        .with("stageName", name(phase) ?? phase.rawValue)
    }
    switch closure {
    case .notYet(let phase, let from):
      self.init(.campaign(.notYet), arguments(phase).with("from", text(from)))
    case .over(let phase, let until):
      self.init(.campaign(.over), arguments(phase).with("until", text(until)))
    case .awaitsOpening(let phase): self.init(.campaign(.awaitsOpening), arguments(phase))
    case .closedByHand(let phase): self.init(.campaign(.closedByHand), arguments(phase))
    case .campaignClosed: self.init(.campaign(.closed), NoticeArguments().with("campaign", campaign))
    }
  }
}
