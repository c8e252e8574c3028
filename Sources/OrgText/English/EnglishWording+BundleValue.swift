extension EnglishWording {
  static func template(of code: BundleTopic.Value) -> String {
    switch code {
    case .missingValue: "{key} may not be empty. Fill it in."
    case .badCode:
      "{key} is no code: “{value}”. A code has 1 to 64 letters A-Z a-z, digits, full stops, underscores or hyphens."
    case .badWord:
      "{key} cannot be “{value}”. It takes 1 to 64 bytes without white space, semicolons, colons or commas."
    case .badKind: "{key} cannot be “{value}”. It may be: {allowed:list}."
    case .badNumber: "{key} is “{value}”, but must be a whole number from {minimum} to {maximum}."
    case .badDecimal: "{key} is “{value}”, but must be a number from 0 to {maximum} with at most one decimal."
    case .badMoment: "{key} is no day of the year: “{value}”. Write it as 03-31 or 03-31 18:00."
    case .badTime: "{key} is no time: “{value}”. Write it as 2012-12-31T18:00:00+08:00."
    case .badDate: "{key} is no date: “{value}”. Write it as 2012-03-13."
    case .badScope: "There is no scope “{value}”. Use one of: {allowed:list}."
    case .badBoolean: "{key} is “{value}”, but must be true or false."
    case .badSlug: "“{value}” is no slug. It takes 1 to 63 small letters, digits or hyphens, a letter first."
    case .badTimeZone: "There is no time zone “{value}”. Use a name such as Asia/Shanghai."
    case .badText: "{key} holds control characters. Remove them."
    case .tooLong: "{key} has {count} characters; the limit is {limit}. Shorten it."
    case .emptyPeriod: "The end {until} must be after the beginning {from}."
    case .duplicateRow: "{value} repeats line {line}. Remove one of them."
    case .duplicateValue: "{value} stands twice in {key}. Remove one."
    case .traitInTwoGroups: "The trait {trait} stands in the groups {group} and {other}. Keep it in one."
    case .defaultRole: "{role} is a default role and may not be set anew. Choose another name."
    case .unknownPermission: "There is no permission {permission}. The permissions are: {allowed:list}."
    case .undeclaredLineCategory:
      """
      The table of the {line:name} line uses the category {category}, which is not declared. Declare it under \
      categories, or correct it.
      """
    }
  }
}
