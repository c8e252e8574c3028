extension ParamsError {
  /// The mistake as a sentence for people.
  public var notice: Notice {
    switch problem {
    case .notJSON(let error): field(.notJSON, ["reason": "\(error)"])
    case .missing: field(.missing)
    case .unknownField(let known): field(.unknown, ["allowed": known.joined(separator: ", ")])
    case .wrongType(let expected, let found):
      field(.wrongType, ["expected": expected.rawValue, "found": found.rawValue])
    case .notAllowed(let found, let allowed):
      field(.notAllowed, ["value": ParamsError.shown(found), "allowed": allowed.joined(separator: ", ")])
    case .badFormat(let found, let limit): badFormat(found, limit)
    case .outOfRange(let range):
      field(.outOfRange, ["minimum": String(range.lowerBound), "maximum": String(range.upperBound)])
    case .wrongLength(let found, let limit): wrongLength(found, limit)
    case .requiredBecause(let reason): field(.requiredBecause, ["reason": reason])
    case .nothingGiven(let fields):
      Notice(code: .field(.nothingGiven), arguments: ["fields": fields.joined(separator: ", ")])
    case .refused(let reason): field(.refused, ["reason": reason])
    }
  }

  /// What error kind `invalid` carries for the mistake: its place and what is wrong there.
  public var data: ErrorData {
    let notice = notice
    var arguments = notice.arguments
    arguments["path"] = path
    return ErrorData(
      kind: .invalid, message: notice.text ?? description, code: notice.code.rawValue, arguments: arguments)
  }

  private func field(_ code: NoticeCode.Field, _ arguments: [String: String] = [:]) -> Notice {
    Notice(code: .field(code), arguments: arguments.merging(["path": path]) { first, _ in first })
  }

  private func badFormat(_ found: String, _ limit: FieldLimit) -> Notice {
    let value = ["value": ParamsError.shown(found)]
    return switch limit {
    case .code, .clearable(.code): field(.badCode, value)
    case .word, .clearable(.word): field(.badWord, value)
    case .slug: field(.badSlug, value)
    case .date: field(.badDate, value)
    case .time: field(.badTime, value)
    case .decimal, .digits, .digest: field(.refused, ["reason": "must be \(limit)"])
    case .shown: field(TextForm.isBlank(found) ? .blank : .badText)
    case .none, .clearable, .line, .text, .bytes, .integer, .list: field(.badText)
    }
  }

  private func wrongLength(_ found: Int, _ limit: FieldLimit) -> Notice {
    switch limit {
    case .line(let range) where found < range.lowerBound, .shown(let range) where found < range.lowerBound,
      .text(let range) where found < range.lowerBound:
      field(.tooShort, ["minimum": String(range.lowerBound)])
    case .line(let range), .shown(let range), .text(let range): field(.tooLong, ["limit": String(range.upperBound)])
    case .bytes(let most): field(.tooLarge, ["limit": String(most)])
    case .list(let most, _): field(.tooMany, ["limit": String(most)])
    case .none, .code, .slug, .word, .clearable, .date, .time, .integer, .decimal, .digits, .digest:
      field(.refused, ["reason": "\(limit)"])
    }
  }

  /// As much of a text as is shown back.
  private static func shown(_ text: String) -> String {
    text.unicodeScalars.count <= 80 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(80))) + "…"
  }
}
