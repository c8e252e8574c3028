import Testing

@testable import OrgAPI

@Suite struct ParamsErrorTests {
  /// The mistake in the parameters of a method; nil where there is none.
  private func mistake<M: Method>(_ method: M.Type, _ text: String) -> ParamsError? {
    do {
      _ = try decodeParams(M.Params.self, from: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  private func expect<M: Method>(
    _ method: M.Type, _ text: String, _ path: String, _ problem: ParamsError.Problem,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(mistake(method, text) == ParamsError(path: path, problem: problem), sourceLocation: location)
  }

  @Test func absentParamsAreAnEmptyObject() throws {
    #expect(try decodeParams(NoParams.self, from: nil) == NoParams())
    #expect(try decodeParams(NoParams.self, from: []) == NoParams())
    #expect(mistake(UnitGet.self, "") == ParamsError(path: "unit", problem: .missing))
  }

  @Test func paramsAreNotPositional() {
    expect(UnitGet.self, #"["T01"]"#, "", .wrongType(expected: .object, found: .array))
    expect(SessionWhoami.self, "[]", "", .wrongType(expected: .object, found: .array))
  }

  @Test func missingFields() {
    expect(UnitGet.self, "{}", "unit", .missing)
    expect(
      CaseSave.self, #"{"case":"17","document":{"targets":[{"quantity":"1"}],"measures":[]}}"#,
      "document.targets[0].text", .missing)
  }

  @Test func unknownFields() {
    expect(UnitGet.self, #"{"unit":"T01","depth":1}"#, "depth", .unknownField(known: ["unit", "asOf"]))
    expect(SessionWhoami.self, #"{"unit":"T01"}"#, "unit", .unknownField(known: []))
    expect(
      CaseSave.self, #"{"case":"17","document":{"targets":[],"measures":[],"aim":"x"}}"#, "document.aim",
      .unknownField(known: CaseDocument.fields.names))
  }

  @Test("a name shows something, as in a bundle")
  func blankNames() {
    for blank in [" ", "   ", "\u{3000}", "\u{2003}\u{A0}"] {
      expect(
        MemberAdd.self, #"{"unit":"T01","member":"M1","name":"\#(blank)"}"#, "name",
        .badFormat(found: blank, .name))
    }
    #expect(mistake(MemberAdd.self, #"{"unit":"T01","member":"M1","name":" 甲 "}"#) == nil)
    let notice = ParamsError(path: "name", problem: .badFormat(found: " ", .name)).notice
    #expect(notice.code == .field(.blank))
  }

  @Test func wrongTypes() {
    expect(UnitGet.self, #"{"unit":7}"#, "unit", .wrongType(expected: .string, found: .integer))
    expect(UnitGet.self, #"{"unit":null}"#, "unit", .wrongType(expected: .string, found: .null))
    expect(CaseConcur.self, #"{"case":"1","agree":"yes"}"#, "agree", .wrongType(expected: .boolean, found: .string))
    expect(AuditList.self, #"{"after":1.5}"#, "after", .wrongType(expected: .integer, found: .number))
    expect(
      UnitUpdate.self, #"{"unit":"T01","traits":["a",{}]}"#, "traits[1]",
      .wrongType(expected: .string, found: .object))
  }

  @Test func nullIsNoWayToLeaveAFieldOut() {
    expect(
      UnitUpdate.self, #"{"unit":"T01","category":null}"#, "category", .wrongType(expected: .string, found: .null))
  }

  @Test func wordsOfAList() {
    expect(
      CaseDecide.self, #"{"case":"1","verdict":"maybe"}"#, "verdict",
      .notAllowed(found: "maybe", allowed: ["approved", "rejected"]))
    expect(
      SessionOpen.self, #"{"token":"x","locale":"fr"}"#, "locale", .notAllowed(found: "fr", allowed: ["zh-CN", "en"]))
  }

  @Test func numbersBeyondTheirRange() {
    expect(UnitList.self, #"{"limit":0}"#, "limit", .outOfRange(1...1000))
    expect(UnitList.self, #"{"limit":1001}"#, "limit", .outOfRange(1...1000))
    expect(UnitList.self, #"{"limit":1e3}"#, "limit", .outOfRange(1...1000), allowed: true)
    expect(AuditList.self, #"{"after":-1}"#, "after", .outOfRange(0...Int.max))
    expect(AuditList.self, #"{"after":99999999999999999999}"#, "after", .outOfRange(0...Int.max))
  }

  private func expect<M: Method>(
    _ method: M.Type, _ text: String, _ path: String, _ problem: ParamsError.Problem, allowed: Bool,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect((mistake(method, text) == nil) == allowed, sourceLocation: location)
  }

  @Test func textsOfTheWrongFormOrLength() {
    expect(UnitGet.self, #"{"unit":"天彭"}"#, "unit", .badFormat(found: "天彭", .code))
    expect(UnitGet.self, #"{"unit":""}"#, "unit", .badFormat(found: "", .code))
    expect(RouteResolve.self, #"{"unit":"T01","matter":"a;b"}"#, "matter", .badFormat(found: "a;b", .word))
    expect(
      RouteResolve.self, #"{"unit":"T01","matter":"target","on":"2012-02-30"}"#, "on",
      .badFormat(found: "2012-02-30", .date))
    expect(UnitSearch.self, #"{"text":""}"#, "text", .wrongLength(found: 0, .searchText))
    expect(UnitSearch.self, #"{"text":"a\u0007"}"#, "text", .badFormat(found: "a\u{07}", .searchText))
    let long = String(repeating: "村", count: 101)
    expect(UnitSearch.self, #"{"text":"\#(long)"}"#, "text", .wrongLength(found: 101, .searchText))
    #expect(mistake(UnitSearch.self, #"{"text":"\#(long.dropLast())"}"#) == nil)
  }

  @Test func listsOfTheWrongLength() {
    let targets = Array(repeating: #"{"text":"x"}"#, count: 101).joined(separator: ",")
    expect(
      CaseSave.self, #"{"case":"17","document":{"targets":[\#(targets)],"measures":[]}}"#, "document.targets",
      .wrongLength(found: 101, .list(100, of: .none)))
  }

  @Test func fieldsThatAreNeededBecauseOfOthers() {
    expect(CaseConcur.self, #"{"case":"1","agree":false}"#, "reason", .requiredBecause("agree: false"))
    #expect(mistake(CaseConcur.self, #"{"case":"1","agree":true}"#) == nil)
    expect(CaseDecide.self, #"{"case":"1","verdict":"rejected"}"#, "reason", .requiredBecause("verdict: rejected"))
    expect(GrantCreate.self, #"{"user":"u","unit":"T01"}"#, "", .nothingGiven(fields: ["role", "assign"]))
    #expect(mistake(UnitUpdate.self, #"{"unit":"T01"}"#)?.path == "")
  }

  @Test func aPlanIsSmallerThanAScheme() {
    func text(_ bytes: Int) -> String { #"{"unit":"T01","text":""# + String(repeating: "x", count: bytes) + #""}"# }
    #expect(mistake(PlanPublish.self, text(256 << 10)) == nil)
    expect(
      PlanPublish.self, text((256 << 10) + 1), "text", .wrongLength(found: (256 << 10) + 1, .plan))
  }

  @Test func itemsOfAListThatAreNeededBecauseOfOthers() {
    expect(
      CaseDecideMany.self, #"{"items":[{"case":"1","verdict":"approved"},{"case":"2","verdict":"rejected"}]}"#,
      "items[1].reason", .requiredBecause("verdict: rejected"))
    expect(CaseDecideMany.self, #"{"items":[]}"#, "items", .nothingGiven(fields: ["items"]))
    expect(
      InspectionDraw.self, #"{"campaign":"2012","form":"random"}"#, "count", .requiredBecause("form: random"))
    #expect(mistake(InspectionDraw.self, #"{"campaign":"2012","form":"concentrated"}"#) == nil)
    let notice = #"{"cases":["1"],"channels":["board"],"revisions":"#
    #expect(mistake(NoticePublish.self, notice + #"{"1":3}}"#) == nil)
    expect(NoticePublish.self, notice + #"{"1":3,"2":4}}"#, "cases", .requiredBecause("revisions.2"))
    #expect(mistake(NoticePublish.self, notice + #"{"1":"x"}}"#)?.path == "revisions.1")
    let problem = #"{"unit":"T01","campaign":"2012","problem":"x","cause":"y","remedy":"z","class":"#
    #expect(mistake(ProblemAdd.self, problem + #""atOnce"}"#) == nil)
    expect(ProblemAdd.self, problem + #""planned"}"#, "responsible", .requiredBecause("class: planned"))
    expect(
      ProblemAdd.self, problem + #""planned","responsible":"p","due":"2012-07-31"}"#, "explanation",
      .requiredBecause("class: planned"))
  }

  @Test(arguments: [("warning", true), ("finish", true), ("criticism", false), ("praise", false)])
  func ordersThatNeedADay(_ form: String, _ needsDay: Bool) {
    let order = #"{"unit":"T01","campaign":"2012","text":"x","form":"\#(form)""#
    let problem = ParamsError(path: "due", problem: .requiredBecause("form: \(form)"))
    #expect(mistake(OrderIssue.self, order + "}") == (needsDay ? problem : nil))
    #expect(mistake(OrderIssue.self, order + #","due":"2012-05-31"}"#) == nil)
  }

  @Test func emptyClearsWhereItMay() {
    #expect(mistake(UnitUpdate.self, #"{"unit":"T01","category":"","industry":"","territory":""}"#) == nil)
    expect(UnitUpdate.self, #"{"unit":"T01","name":""}"#, "name", .wrongLength(found: 0, .name))
  }

  @Test func noJSONAtAll() {
    expect(
      UnitGet.self, #"{"unit":"T01",}"#, "", .notJSON(JSONReadingError(reason: .unexpectedByte, offset: 14)))
  }

  @Test func answersMayKnowMoreThanThisProgram() throws {
    let answer = try decodeResult(
      AccessCheck.Result.self, from: Array(#"{"allowed":true,"revision":7,"since":null}"#.utf8))
    #expect(answer.allowed)
    #expect(throws: ParamsError(path: "allowed", problem: .missing)) {
      try decodeResult(AccessCheck.Result.self, from: Array("{}".utf8))
    }
  }

  @Test func everyProblemBecomesANoticeAndASentence() {
    let problems: [ParamsError.Problem] = [
      .notJSON(JSONReadingError(reason: .badUTF8, offset: 3)), .missing, .unknownField(known: ["unit", "asOf"]),
      .unknownField(known: []), .wrongType(expected: .string, found: .null), .notAllowed(found: "x", allowed: ["y"]),
      .outOfRange(1...2), .requiredBecause("agree: false"), .nothingGiven(fields: ["role"]), .refused("not a date"),
    ]
    let limits: [FieldLimit] = [
      .code, .slug, .word, .clearable(.code), .clearable(.word), .clearable(.name), .line(1...2), .text(1...2),
      .bytes(3), .date, .time, .integer(0...1), .points, .seed, .digest, .list(3, of: .none), .list(3, of: .code),
      .none,
    ]
    let formed = limits.flatMap { limit in
      [ParamsError.Problem.badFormat(found: "x", limit), .wrongLength(found: 0, limit), .wrongLength(found: 9, limit)]
    }
    for problem in problems + formed {
      let error = ParamsError(path: "steps[2].body", problem: problem)
      #expect(error.notice.arguments.keys.allSatisfy(error.notice.code.argumentNames.contains), "\(problem)")
      #expect(error.description.contains("steps[2].body"), "\(problem)")
      #expect(error.data.kind == .invalid)
      #expect(error.data.arguments?["path"] == "steps[2].body")
      #expect(error.data.code == error.notice.code.rawValue)
    }
  }

  @Test func aLongTextIsShownCut() {
    let long = String(repeating: "长", count: 5000)
    let error = mistake(RouteResolve.self, #"{"unit":"T01","matter":"\#(long)"}"#)
    #expect(error?.notice.arguments["value"]?.count == 81)
  }
}
