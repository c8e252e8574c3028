import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Grading) -> String {
    switch code {
    case .required: "The decision needs a grade: {grades:list}."
    case .unknown: "There is no grade “{grade}”. The grades are {grades:list}."
    case .notSet: "“{matter:name}” sets no grade; leave grade out."
    case .proposalBound:
      """
      The proposed grade[ “{proposed}”] is not “{bound}”, which the meeting voted for. Propose what the majority \
      chose.
      """
    case .differs:
      """
      Bodies that decide together give the same grade, and one has approved[ with “{grade}”] already. Give the same, \
      or send the case back.
      """
    case .cap: "By {rule} of the scheme the ballot is too low: “{best}” is the best grade possible."
    case .requirement: "By {rule} of the scheme this grade needs {parts:list}."
    case .quota: "By {rule} of the scheme at most {allowed} of {base} may have this grade; {given} would."
    case .rise: "The unit cannot rise from “{from}” to “{to}” at once; the limit is {limit}."
    case .band: "The points make the grade “{grade}”."
    case .departure: "The grade is not “{proposed}”, which was proposed; say why."
    case .duplicate: "Case {case} stands twice in the batch."
    case .item: "Case {case}[ of {unit:unit}] was refused, so nothing of the batch was done."
    }
  }
}
