import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Campaign) -> String {
    switch code {
    case .notYet: "“{matter:name}” belongs to the phase “{stageName}” ({stage}), which opens at {from}. Do it then."
    case .over:
      """
      “{matter:name}” belongs to the phase “{stageName}” ({stage}), which ended at {until}. To do it late, ask an \
      administrator for campaign.permitLate.
      """
    case .awaitsOpening:
      """
      “{matter:name}” belongs to the phase “{stageName}” ({stage}), which an administrator opens with \
      campaign.advance.
      """
    case .closedByHand:
      "“{matter:name}” belongs to the phase “{stageName}” ({stage}), which an administrator closed early."
    case .closed: "The campaign {campaign} is closed; nothing in it can be changed."
    case .noScheme:
      "The campaign {campaign} follows no scheme. Publish one with scheme.publish, then create a campaign."
    case .schemeMissing: "There is no scheme[ of version {version}]. Publish one with scheme.publish."
    case .stageUnknown: "The scheme has no phase {stage}. Its phases are {stages:list}."
    case .stageSame: "The phase “{stageName}” ({stage}) is as asked for already."
    case .snapshotUnknown: "The scheme has no snapshot {snapshot}. It has {snapshots:list}."
    case .snapshotAhead: "The snapshot {snapshot} is taken at {at}, which is yet to come."
    case .previousNotEarlier: "The campaign {previous} is not of a year before {year}."
    case .outsidePlan: "A local plan adds reviews, concurrence and guidance; it cannot set a step to {action:name}."
    }
  }
}
