import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Field) -> String {
    switch code {
    case .notJSON: "The parameters[ at {path}] are no valid JSON[ ({reason})]. Correct them and repeat."
    case .missing: "The field {path} is required. Add it."
    case .unknown: "There is no field {path}. [The fields are: {allowed:list}. ]Check the spelling."
    case .wrongType: "params[.{path}] must be {expected:name}[, not {found:name}]. Correct it and repeat."
    case .outOfRange: "The field {path} must be from {minimum} to {maximum}."
    case .tooShort: "The field {path} is too short; it needs a length of at least {minimum}."
    case .tooLong: "The field {path} is too long; it holds at most {limit} characters."
    case .tooLarge: "The field {path} is too large; it holds at most {limit} bytes. Send it in pieces."
    case .tooMany: "The field {path} has too many entries; it holds at most {limit}."
    case .notAllowed: "The field {path} cannot be “{value}”. It may be: {allowed:list}."
    case .badText: "The field {path} holds control characters that may not stand there. Remove them."
    case .blank: "The field {path} holds white space alone. Write what is to be shown."
    case .badCode:
      """
      The field {path} is no code: “{value}”. A code has 1 to 64 letters A-Z a-z, digits, full stops, underscores \
      or hyphens.
      """
    case .badWord:
      """
      The field {path} cannot be “{value}”. It takes 1 to 64 bytes without white space, semicolons, colons or \
      commas.
      """
    case .badSlug:
      "The field {path} cannot be “{value}”. It takes 1 to 63 small letters, digits or hyphens, a letter first."
    case .badDate: "The field {path} is no date: “{value}”. Write it as 2012-03-13."
    case .dayNotAhead:
      "The field {path} must be a day after today, {today}, and within ten years: “{value}”. Name a later day, or leave it out."
    case .badTime: "The field {path} is no time: “{value}”. Write it as 2012-03-13T09:00:00+08:00."
    case .badTimeZone: "The field {path} is no time zone: “{value}”. Use a name such as Asia/Shanghai."
    case .badScope:
      "The field {path} is no scope: “{value}”. Use unit, subtree, line:affiliation, line:industry or line:territory."
    case .badCursor:
      """
      The field {path} is no cursor of this list. Use the nextCursor of the page before, or leave it out to begin \
      anew.
      """
    case .requiredBecause: "The field {path} is required because of {reason}. Add it."
    case .nothingGiven: "Nothing was given. Fill in at least one of these fields: {fields:list}."
    case .beyondLog:
      """
      The field {path} is {value}, but the log ends at {last}. Resume from {last} or before; where the data was \
      restored from a backup, read everything anew.
      """
    case .dateAhead: "The field {path} is {value}, a day that has not come. Ask as of {today} or an earlier day."
    case .revisionUnknown:
      "The field {path} is {value}, but the newest revision is {last}. Ask as of a revision from 1 to {last}."
    case .beforeRecord:
      "The field {path} is {value}, but nothing was recorded before {first}. Ask as of {first} or a later day."
    case .excludes: "Only one of the fields {path} and {other} may stand."
    case .emptyPeriod: "The end {until} must be after the beginning {from}."
    case .emptyGrant: "A grant needs a role or roles to assign. Fill in role or assign."
    case .periodTooLong: "From {from} to {until} is longer than {limit} days. Choose an earlier end."
    case .endPast: "The end {until} is over; it is {present} now. Choose a later end."
    case .endNotForward:
      "The end stands at {present} and can only be brought forward, not moved to {until}. Choose an earlier day."
    case .refused: "params[.{path}] does not take this value[ ({reason})]. Correct it and repeat."
    }
  }
}
