extension NoticeCode {
  /// What is wrong with a parameter. `path` names it, such as `document.targets[0].text`.
  public enum Field: String, CaseIterable, Sendable {
    /// The parameters cannot be read. `reason` is in English. Arguments: path (optional), reason (optional).
    case notJSON
    /// A required field is not there. Arguments: path.
    case missing
    /// A field that there is not. `allowed`: the fields that may stand there, separated by `, `. Arguments: path,
    /// allowed (optional).
    case unknown
    /// A value of another type. Both are `object`, `array`, `string`, `number`, `integer`, `boolean` or `null`. Without
    /// `path`, the parameters as a whole. Arguments: path (optional), expected, found (optional).
    case wrongType
    /// A number outside its limits. Arguments: path, minimum, maximum.
    case outOfRange
    /// A text with fewer characters than needed. Arguments: path, minimum.
    case tooShort
    /// A text with more characters than are kept. Arguments: path, limit.
    case tooLong
    /// A text with more bytes than are taken. Arguments: path, limit.
    case tooLarge
    /// A list with more entries than are kept. Arguments: path, limit.
    case tooMany
    /// None of the words that may stand there. `allowed`: the words that may stand there, separated by `, `. Arguments:
    /// path, value, allowed.
    case notAllowed
    /// Control characters that may not stand there. Arguments: path.
    case badText
    /// White space alone where something must be shown. Arguments: path.
    case blank
    /// No code: 1 to 64 of `A-Z a-z 0-9 . _ -`. Arguments: path, value.
    case badCode
    /// No word: 1 to 64 bytes without white space, `;`, `:` or `,`. Arguments: path, value.
    case badWord
    /// No slug: 1 to 63 of `a-z 0-9 -`, a letter first. Arguments: path, value.
    case badSlug
    /// No date `YYYY-MM-DD`. Arguments: path, value.
    case badDate
    /// A day to come is asked for, within ten years. Arguments: path, value, today.
    case dayNotAhead
    /// No time in RFC 3339 with its offset. Arguments: path, value.
    case badTime
    /// No time zone of the tz database. Arguments: path, value.
    case badTimeZone
    /// No scope of a grant. Arguments: path, value.
    case badScope
    /// The cursor is not one of this list. Arguments: path.
    case badCursor
    /// A field that is required because of another. `reason`, such as `agree: false`. Arguments: path, reason.
    case requiredBecause
    /// None of these fields is there, and one must be. Arguments: fields.
    case nothingGiven
    /// A number of the log that it has not come to. Arguments: path, value, last.
    case beyondLog
    /// A day that has not come; `today` is the last that may be asked. Arguments: path, value, today.
    case dateAhead
    /// A revision that there is not; `last` is the newest. Arguments: path, value, last.
    case revisionUnknown
    /// A day before anything was recorded; `first` is the first day. Arguments: path, value, first.
    case beforeRecord
    /// Two fields of which only one may stand. Arguments: path, other.
    case excludes
    /// `until` is not after `from`. Arguments: from, until.
    case emptyPeriod
    /// A grant with neither a role nor roles to assign. Arguments: none.
    case emptyGrant
    /// More than `limit` days lie between the two. Arguments: from, until, limit.
    case periodTooLong
    /// The end is over already. Arguments: until, present.
    case endPast
    /// An end may be brought forward only; `present` is the one that stands. Arguments: until, present.
    case endNotForward
    /// A value that the field does not take. `reason` is in English. Without `path`, the parameters as a whole.
    /// Arguments: path (optional), reason (optional).
    case refused

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .notJSON, .requiredBecause, .refused: ["path", "reason"]
      case .missing, .badText, .blank, .badCursor: ["path"]
      case .unknown: ["path", "allowed"]
      case .wrongType: ["path", "expected", "found"]
      case .outOfRange: ["path", "minimum", "maximum"]
      case .tooShort: ["path", "minimum"]
      case .tooLong, .tooLarge, .tooMany: ["path", "limit"]
      case .notAllowed: ["path", "value", "allowed"]
      case .badCode, .badWord, .badSlug, .badDate, .badTime, .badTimeZone, .badScope: ["path", "value"]
      case .beyondLog, .revisionUnknown: ["path", "value", "last"]
      case .dateAhead: ["path", "value", "today"]
      case .beforeRecord: ["path", "value", "first"]
      case .dayNotAhead: ["path", "value", "today"]
      case .nothingGiven: ["fields"]
      case .excludes: ["path", "other"]
      case .emptyPeriod: ["from", "until"]
      case .emptyGrant: []
      case .periodTooLong: ["from", "until", "limit"]
      case .endPast, .endNotForward: ["until", "present"]
      }
    }
  }
}
