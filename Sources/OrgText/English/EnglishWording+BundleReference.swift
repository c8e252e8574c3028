extension EnglishWording {
  static func template(of code: BundleTopic.Reference) -> String {
    switch code {
    case .unknownUser: "There is no user {user} in users.csv. Add it, or correct the code."
    case .unknownRole: "There is no role {role}. Use a default role, or add it under roles in tenant.yaml."
    case .unknownUnit: "There is no unit {unit} in units.csv. Add it, or correct the code."
    case .emptyGrant: "A grant needs a role or roles to assign. Fill in role or assign."
    case .hostIsUnit: "A mobile member of {unit} cannot have {unit} as his host. Name another unit, or leave it empty."
    case .rosterDissolved:
      "{unit} is dissolved in units.csv and can have no members. Name the unit that took over, or leave this out."
    case .rosterOutside:
      "{unit} is outside of the tenant and can have no members here. Correct the unit, or leave this out."
    case .memberErased:
      "The name of member {member} was erased by rule. Take the row out; one who joins anew gets a new code."
    case .membersLeftBehind:
      """
      {unit} would no longer be at work here, but its roster has {count} members. Give them another unit in members.csv, \
      or let unit.dissolve hand it over to a successor.
      """
    case .emptyResult: "A result needs a grade or an honour. Fill in grade or honour."
    case .resultNotGrading:
      "The matter {matter} sets no grade, so its result would count nowhere. Fill in one of: {allowed:list}."
    case .resultOfItself: "{unit} cannot have decided its own result. Correct body."
    case .resultOutsideYear: "{date} is neither in {year} nor in the year after. Correct date or year."
    case .unknownCampaign: "There is no campaign {campaign} in campaigns.yaml. Add it, or correct the code."
    case .yearOfCampaign:
      "The year {year} is that of campaign {campaign}, which alone gives its grades. Correct the year, or take this out."
    case .previousNotEarlier: "The campaign {previous} is of {year} or later. Correct previous, or the years."
    case .matterWithoutStep: "{action} is no action of a step, so matter may not stand beside it. Remove matter."
    case .duplicateCode: "The unit code {unit} repeats line {line}. Choose another code."
    case .missingParent:
      "The parent of {unit} is {parent}, which is not in units.csv. Add that unit, or correct the code."
    case .duplicateRule: "The rule code {rule} repeats line {line}. Choose another code."
    }
  }
}
