import OrgAPI

/// Mistakes in scheme.yaml; `▸` stands where each is to be named.
enum SchemeProblems {
  private static func found(
    _ code: BundleProblemCode, _ arguments: [String], _ part: String, _ marked: String
  ) -> ProblemCase {
    ProblemCase(code, "scheme.yaml", arguments, replace: part, with: marked)
  }

  /// What the reader finds.
  static let cases: [ProblemCase] = [
    found(.yamlMissingKey, ["name"], "name: 分类定级办法\nbasis", "▸basis"),
    found(
      .yamlMissingKey, ["options"], "{id: satisfied-60, part: opinion, options: [满意, 基本满意],",
      "▸{id: satisfied-60, part: opinion,"),
    found(.yamlMissingKey, ["atMost"], "{id: c-all, grade: C, atMost: 97.5}", "▸{id: c-all, grade: C}"),
    found(.yamlMissingKey, ["promotedFrom"], "{id: at-a, standingAt: A, ", "▸{id: at-a, "),
    found(
      .yamlMissingKey, ["atLeast"], "{id: from-b, name: 一般晋位, for: {unit: [V01, S01]}, promotedFrom: B, atLeast: 10",
      "▸{id: from-b, name: 一般晋位, for: {unit: [V01, S01]}, promotedFrom: B"),
    found(
      .yamlKeyNeeds, ["carrying", "atLeast"], "carrying: [满意, 基本满意]\n        atLeast: 60\n",
      "▸carrying: [满意, 基本满意]\n"),
    found(
      .yamlKeyNeeds, ["bindsProposal", "kind: ballot"], "vote, kind: ballot, bindsProposal",
      "vote, kind: paper, ▸bindsProposal"),
    found(
      .yamlMissingKey, ["advice"],
      "id: two-years\n    name: 连续两年后进\n    for: {category: village}\n    when: {yearsRunning: {years: 2, grades: [C]}, promotedLastYear: false}\n    target: secretary\n    advice: 按规定处理\n",
      "▸id: two-years\n    name: 连续两年后进\n    for: {category: village}\n    when: {yearsRunning: {years: 2, grades: [C]}, promotedLastYear: false}\n    target: secretary\n"
    ),
    found(.yamlUnknownKey, ["title", keys], "name: 分类定级办法\n", "▸title: 分类定级办法\nname: 分类定级办法\n"),
    found(.schemeUnknownDocument, ["notice-9"], "notice-1, clause: 三", "▸notice-9, clause: 三"),
    found(.badWord, ["code", "a b"], "code: A,", "code: ▸a b,"),
    found(.yamlUnknownKey, ["rank", "code, name"], "{code: A,", "{▸rank: 1, code: A,"),
    found(.yamlMissingKey, ["code"], "{code: C}", "▸{name: C}"),
    found(.badBoolean, ["ungraded", "perhaps"], "ungraded: true", "ungraded: ▸perhaps"),
    found(.yamlEmpty, ["gradingMatters"], "[rating, acceptance]", "▸[]"),
    found(.duplicateValue, ["gradingMatters", "rating"], "[rating, acceptance]", "[rating, ▸rating]"),
    found(.badWord, ["form", "a:b"], "form: village", "form: ▸a:b"),
    found(.schemeUndeclaredCategory, ["moon"], "category: village, kind", "category: ▸moon, kind"),
    found(.badKind, ["kind", "party", kinds], "[branch, generalBranch]", "[▸party, generalBranch]"),
    found(.badDecimal, ["points", "60.55", "1000"], "points: 60}", "points: ▸60.55}"),
    found(.badDecimal, ["points", "1000.1", "1000"], "points: 39.5}", "points: ▸1000.1}"),
    found(.yamlWrongType, ["bonus", "list", "text"], "[{code: extra, name: 加分, points: 10}]", "▸none"),
    found(.yamlMissingKey, ["grade"], "{grade: A, from: 90}", "▸{from: 90}"),
    found(.badDecimal, ["below", "60%", "100"], "below: 60, best", "below: ▸60%, best"),
    found(.badKind, ["force", "firm", forces], "best: B, force: soft", "best: B, force: ▸firm"),
    found(.yamlEmpty, ["parts"], "parts: [visit]", "parts: ▸[]"),
    found(.schemeUndeclaredTrait, ["huge"], "traits: aboveScale", "traits: ▸huge"),
    found(.yamlEmpty, ["for"], "for: {traits: aboveScale}", "for: ▸{}"),
    found(.badNumber, ["ratio", "6.5", "0", "1000000"], "[3, 6, 1]", "[3, ▸6.5, 1]"),
    found(.badNumber, ["grades", "0", "1", "20"], "grades: 1, force", "grades: ▸0, force"),
    found(.schemeUnknownUnit, ["V99"], "[V01, S01]", "[▸V99, S01]"),
    found(.yamlExclusiveKeys, ["promotedFrom", "standingAt"], "standingAt: A", "promotedFrom: B, ▸standingAt: A"),
    found(
      .badKind, ["kind", "poll", "ballot, survey, scores, paper"], "kind: ballot\n        by", "kind: ▸poll\n        by"
    ),
    found(
      .badKind, ["by", "file", "subject, conduct, review, concur, sign, decide, guide"], "by: conduct", "by: ▸file"),
    found(
      .badKind, ["before", "guide", "subject, conduct, review, concur, sign, decide, file"], "before: decide",
      "before: ▸guide"),
    found(.badNumber, ["members", "0", "1", "1000000"], "groups: {members: 60", "groups: {members: ▸0"),
    found(.yamlEmpty, ["groups"], "groups: {members: 60, masses: 40}", "groups: ▸{}"),
    found(.yamlWrongType, ["groups", "mapping", "list"], "groups: {members: 60, masses: 40}", "groups: ▸[a]"),
    found(.yamlEmpty, ["parts"], "[{code: forms, kind: survey}]", "▸[]"),
    found(.badNumber, ["atLeast", "many", "0", "1000000"], "atLeast: 100,", "atLeast: ▸many,"),
    found(.yamlUnknownKey, ["measure", "problems, measures, particulars"], "measures: 1", "▸measure: 1"),
    found(.badMoment, ["from", "3-13"], "\"03-13\"", "▸3-13"),
    found(.badMoment, ["rating", "03-32"], "\"03-20\"", "▸03-32"),
    found(.badKind, ["opens", "door", "date, hand"], "opens: hand", "opens: ▸door"),
    found(.badKind, ["closes", "door", "submission, steps"], "closes: steps", "closes: ▸door"),
    found(.badMoment, ["at", "12:00"], "at: 12-01 12:00", "at: ▸\"12:00\""),
    found(.badNumber, ["workingDays", "0", "1", "366"], "workingDays: 7", "workingDays: ▸0"),
    found(.yamlWrongType, ["methods", "mapping", "text"], "[{code: seminar, name: 座谈会}]", "[▸seminar]"),
    found(.yamlEmpty, ["when"], "{yearsRunning: {years: 2, grades: [C]}, promotedLastYear: false}", "▸{}"),
    found(.badNumber, ["years", "21", "1", "20"], "years: 2,", "years: ▸21,"),
    found(.badKind, ["target", "clerk", "unit, secretary, committeeMembers"], "target: secretary", "target: ▸clerk"),
    found(.badKind, ["bars", "prize", "nomination, reward, promotion"], "nomination, reward", "nomination, ▸prize"),
    found(.badKind, ["fell", "false", "true"], "fell: true", "fell: ▸false"),
    found(.badNumber, ["count", "0", "1", "1000000"], "count: 2}", "count: ▸0}"),
    // A key with nothing behind it: what narrows would hold for everything.
    found(.yamlEmpty, ["for"], "for: {traits: aboveScale}", "▸for: "),
    found(.yamlEmpty, ["kind"], "kind: [branch, generalBranch]}", "▸kind: ~}"),
    found(.yamlEmpty, ["gradeNot"], "gradeNot: B\n", "▸gradeNot:\n"),
    found(.yamlEmpty, ["matters"], "matters: [survey, rating]", "▸matters:"),
    found(.yamlEmpty, ["honours"], "honours: [{code: national, name: 全国示范}, {code: city}]", "▸honours:"),
    found(.yamlEmpty, ["name"], "name: 分类定级办法", "▸name:"),
    found(.schemeUnknownMatter, ["ratting", matters], "gradingMatters: [rating", "gradingMatters: [▸ratting"),
    found(.schemeUnknownMatter, ["reprot", matters], "- matter: survey", "- matter: ▸reprot"),
    found(.schemeUnknownMatter, ["ratting", matters], "[survey, rating]", "[survey, ▸ratting]"),
    found(.schemeUnknownMatter, ["ratting", matters], "due: {rating", "due: {▸ratting"),
    found(.schemeUnknownMatter, ["acceptence", matters], "7, matters: [rating]", "7, matters: ▸acceptence"),
    found(.schemeUnknownMatter, ["reprot", matters], "overdue: [rating]", "overdue: [▸reprot]"),
  ]

  /// What does not fit together in a scheme that could be read.
  static let meanings: [ProblemCase] = [
    found(.duplicateValue, ["honours", "national"], "{code: city}", "{code: ▸national}"),
    found(.duplicateValue, ["scoring", "leadership"], "code: members, points", "code: ▸leadership, points"),
    found(.duplicateValue, ["scoring", "members"], "code: extra", "code: ▸members"),
    found(.duplicateValue, ["quotas", "a-20"], "id: c-all", "id: ▸a-20"),
    found(.duplicateValue, ["phases", "survey"], "code: year-end", "code: ▸survey"),
    found(.duplicateValue, ["procedures", "vote"], "code: sheet, kind", "code: ▸vote, kind"),
    found(.schemeUnknownGrade, ["D", "A, B, C"], "grade: C, from: 0", "grade: ▸D, from: 0"),
    found(.schemeUnknownGrade, ["D", "A, B, C"], "best: B", "best: ▸D"),
    found(.schemeUnknownGrade, ["D", "A, B, C"], "grade: C, atMost", "grade: ▸D, atMost"),
    found(.schemeUnknownGrade, ["D", "A, B, C"], "standingAt: A", "standingAt: ▸D"),
    found(.schemeUnknownGrade, ["D", "A, B, C"], "gradeNot: B", "gradeNot: ▸D"),
    found(.schemeUnknownGrade, ["D", "A, B, C"], "years: 2, grades: [C]", "years: 2, grades: [▸D]"),
    found(.schemeUnknownPart, ["poll"], "part: opinion", "part: ▸poll"),
    found(.schemeUnknownPart, ["tour"], "parts: [visit]", "parts: [▸tour]"),
    found(.schemeUnknownOption, ["好"], "options: [满意, 基本满意], below", "options: [满意, ▸好], below"),
    found(.schemeUnknownOption, ["好"], "carrying: [满意, 基本满意]", "carrying: [满意, ▸好]"),
    found(.schemeUnknownGroup, ["elders"], "presentOf: {masses: 20}", "presentOf: {▸elders: 20}"),
    found(.schemeUnknownGroup, ["elders"], "100, ratio: {members: 7", "100, ratio: {▸elders: 7"),
    found(.schemeUnknownGroup, ["elders"], "bindsProposal: true", "bindsProposal: true, roster: ▸elders"),
    found(.schemeUnknownRecord, ["talks"], "record: training", "record: ▸talks"),
    found(.schemeUnknownRate, ["from-c"], "higherThan: [from-b]", "higherThan: [▸from-c]"),
    found(.schemeNotBallot, ["sheet"], "part: opinion", "part: ▸sheet"),
    found(.schemeGateBeforeProducer, ["visit"], "by: review, before: sign", "▸by: review"),
    found(.schemeBandsOutOfOrder, [], "bands: [{grade: A, from: 90}", "▸bands: [{grade: A, from: 50}"),
    found(
      .schemeBandsOpenBelow, [], "bands: [{grade: A, from: 90}, {grade: B, from: 60.5}, {grade: C, from: 0}]",
      "▸bands: [{grade: A, from: 90}, {grade: B, from: 60.5}]"),
    found(.schemeRatioLength, ["2", "3"], "ratio: [3, 6, 1]", "ratio: ▸[3, 6]"),
    found(.schemeRateCircle, ["at-a, from-b"], "promotedFrom: B, atLeast: 10,", "promotedFrom: B, ▸higherThan: at-a,"),
    found(
      .schemeRateNotHigher, ["at-a", "from-b"], "atLeast: 40, higherThan: [from-b]",
      "atLeast: 10, higherThan: [▸from-b]"),
    found(.schemeEmptyPhase, ["year-end"], "until: 12-31 18:00", "▸until: 11-01 08:30"),
    // A part that no grading matter asks for.
    found(.schemeUnknownPart, ["forms"], "parts: [visit]", "parts: [▸forms]"),
    found(
      .schemeHiddenProcedure, ["survey"], "parts: [{code: forms, kind: survey}]",
      "parts: [{code: forms, kind: survey}]\n  - ▸matter: survey\n    for: {unit: V01}\n    parts: [{code: more, kind: paper}]"
    ),
    // The word stands in a name or code before.
    found(.schemeUnknownGrade, ["D", "A, B, C"], "id: at-a, standingAt: A", "id: at-a, name: D, standingAt: ▸D"),
    found(
      .schemeUnknownPart, ["tour"], "id: visit-for-a, grade: A, parts: [visit]", "id: tour, grade: A, parts: [▸tour]"),
    found(
      .schemeUnknownGrade, ["D", "A, B, C"],
      "name: 连续两年后进\n    for: {category: village}\n    when: {yearsRunning: {years: 2, grades: [C]}",
      "name: D\n    for: {category: village}\n    when: {yearsRunning: {years: 2, grades: [▸D]}"),
    found(
      .schemeEmptyPhase, ["until"], "code: year-end, from: 11-01 08:30, until: 12-31 18:00",
      "code: until, from: 11-01 08:30, ▸until: 11-01 08:30"),
    found(
      .duplicateValue, ["scoring", "village"], "{grade: C, from: 0}]\n",
      "{grade: C, from: 0}]\n  - {name: village, form: ▸village, indicators: [{code: village, points: 1}]}\n"),
  ]

  private static let kinds = "committee, generalBranch, branch, workCommittee, leadingGroup, department, site"
  private static let forces = "hard, soft, advisory"
  private static let matters = "survey, report, package, rating, target, letter, rectification, acceptance"
  private static let keys =
    "name, basis, grades, ungraded, honours, gradingMatters, scoring, caps, requirements, quotas, ratio, rise, rates, "
    + "procedures, questionnaires, targets, phases, snapshots, publication, groups, methods, channels, helps, records, "
    + "consequences"
}
