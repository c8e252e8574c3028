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
      """
      “{matter:name}” belongs to the phase “{stageName}” ({stage}), which an administrator closed early. Ask for \
      campaign.advance, or for this unit alone for campaign.permitLate.
      """
    case .closed: "The campaign {campaign} is closed; nothing in it can be changed."
    case .noScheme:
      """
      The campaign {campaign} was created before there was a scheme and follows none. Where there is none yet, \
      publish it with scheme.publish; then create another campaign with campaign.create.
      """
    case .schemeMissing: "There is no scheme[ of version {version}]. Publish one with scheme.publish."
    case .stageUnknown: "The scheme has no phase {stage}. Its phases are {stages:list}."
    case .stageSame: "The phase “{stageName}” ({stage}) is as asked for already."
    case .snapshotUnknown: "The scheme has no snapshot {snapshot}. It has {snapshots:list}."
    case .snapshotAhead: "The snapshot {snapshot} is taken at {at}, which is yet to come."
    case .yearHasResults:
      "Results of {year} were brought along with history.csv, so no campaign can give them. Choose another year."
    case .yearTaken:
      "The year {year} is that of campaign {campaign}, which alone gives its grades. Choose another year."
    case .previousNotEarlier: "The campaign {previous} is not of a year before {year}."
    case .schemeKept: "The campaign {campaign} keeps version {version} of the scheme; another one follows the new one."
    case .plansMisfit:
      """
      Plans do not fit the scheme[ of campaign {campaign}]: those of {units:units}. Publish them anew; plan.publish \
      names the mistakes.
      """
    }
  }
}
