import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Member) -> String {
    switch code {
    case .exists:
      "There is a member {member} in a roster. Check the code; to move somebody call member.transfer."
    case .hasLeft: "The member {member} has left. Check the code; to take him in again call member.add."
    case .stillPresent: "The member {member} has not left. Call member.leave first."
    case .sameUnit: "The member {member} belongs to {unit:unit} already. Check the receiving unit."
    case .offered:
      """
      {unit:unit} is asked to take over member {member}. Let it answer with member.receive, or withdraw with accept: \
      false first.
      """
    case .notOffered:
      "No unit is asked to take over member {member}. Let his own unit call member.transfer first."
    case .hostIsHome:
      "The host of mobile member {member} cannot be {unit:unit}, his own unit. Name another, or leave it empty."
    case .hostOfSettled:
      "The member {member} is not mobile and has no host. Say mobile: true as well, or leave out host."
    case .erased: "The name of member {member} was erased by rule. Take him in under a new code."
    case .rosterCounts: "{unit:unit} keeps a roster, which has {members} members. Change the roster, not the figure."
    case .rosterDiffers:
      """
      The roster of {unit:unit} has {count} members, its record says {members}; the roster holds. Correct units.csv.
      """
    }
  }

  static func template(of code: NoticeCode.Health) -> String {
    switch code {
    case .tooFewFullMembers:
      """
      {unit:unit} has {count} full members, fewer than {least} (party constitution: three full members make an \
      organisation). Think of a joint branch, or of merging it.
      """
    case .underSize:
      """
      {unit:unit} has {count} members with all below it, fewer than the {least} of a {kind:name} (regulations on the \
      work of basic organisations). Check why it was founded so, or change it.
      """
    case .termOver:
      """
      {unit:unit} was last elected on {elected} for {years} years, which ended on {ended} (regulations on elections \
      in basic organisations). Hold an election, and record it with term.record.
      """
    case .postVacant: "{unit:unit} has no secretary. Appoint one, and give the role with grant.create."
    case .mobileUnhosted:
      """
      {count} mobile members of {unit:unit} have no host. Ask the organisation where they live, and record it with \
      member.update.
      """
    case .outsideCampaigns:
      """
      None of the {count} campaigns under way has anything for {unit:unit}; every branch is to be covered. See \
      route.audit for the gap, and add a rule.
      """
    case .trainingOverdue:
      """
      The secretary of {unit:unit} has no training on record for {months} months[, the last was on {last}]; \
      secretaries are trained every half year. Train him, and record it with record.add.
      """
    case .noWorkingRule:
      "{unit:unit} has no working rule on record; every branch has at least one. Make one, and record it with record.add."
    }
  }
}
