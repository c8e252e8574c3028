import OrgDomain
import OrgStorage
import Testing

@testable import OrgService

/// What an entry says comes back from log and row as it was.
@Suite struct StoredEntryContentTests {
  private static let contents: [EntryContent] = {
    let part = PartCode(rawValue: "群众测评")
    let word = SchemeWord(rawValue: "词")
    let day = Day(daysSinceEpoch: 15_500)
    let groups = [
      BallotTally.Group(entitled: 9, present: 8, votes: [:]),
      BallotTally.Group(
        group: word, entitled: 30, present: 20, votes: [word: 12, SchemeWord(rawValue: "b"): 7], invalid: 1),
    ]
    return [
      .ballot(BallotTally(part: part, held: day, groups: groups)),
      .ballot(BallotTally(part: part, held: day, groups: [])),
      .survey(SurveyCounts(part: part)),
      .survey(SurveyCounts(part: part, methods: [word: 3], questionnaires: [word: 70], appraised: 5, heard: [word])),
      .survey(SurveyCounts(part: part, appraised: 30, entitled: 30)),
      .scores(
        ScoreSheet(part: part, form: word, points: [word: Points(tenths: 895), SchemeWord(rawValue: "b"): .whole(-1)])),
      .paper(Paper(part: part)), .paper(Paper(part: part, number: "1", day: day)),
    ] + ProblemClass.allCases.map { .problem($0) } + MeasurePlan.Aim.allCases.map { .measure(MeasurePlan(aim: $0)) }
      + OrderForm.allCases.map { .order($0, matter: nil) }
      + [
        .order(.finish, matter: .target), .help(word, helper: nil), .help(word, helper: UnitIndex(rawValue: .max)),
        .inspection(Inspection(form: .random, seed: .max, population: 40, sample: [UnitIndex(3), UnitIndex(1)])),
        .inspection(Inspection(form: .concentrated, seed: nil, population: 0, sample: [])),
        .finding(passed: false), .finding(passed: true),
        .commitment(Commitment(maker: .members, count: 5, namedByMasses: 2, channel: word)),
        .commitment(Commitment(maker: .secretary, count: 1)), .comment(isCollective: true),
        .satisfaction(of: .organization, satisfied: 39, asked: 40), .record(word, count: 3, on: day), .honour(word),
        .nomination(word), .task(phase: nil, owner: UserNumber(rawValue: 7)),
        .task(phase: PhaseCode(rawValue: "survey"), owner: UserNumber(rawValue: .max)), .permit(.target), .objection,
      ] + ["rule"].compactMap { RuleCode($0) }.map { .consequence($0, isConfirmed: false) }
  }()

  @Test("every content is read as it was written")
  func contentsComeBack() throws {
    for content in Self.contents {
      let stored = StoredEntryContent(content)
      #expect(StoredEntryContent.read(try stored.text())?.value(of: content.kind) == content)
    }
    #expect(Set(Self.contents.map(\.kind)) == Set(EntryKind.allCases))
  }

  @Test("equal contents have equal texts, and no field without a value")
  func textsAreDeterministic() throws {
    var votes: [SchemeWord: Int] = [:]
    for number in (0..<40).shuffled() { votes[SchemeWord(rawValue: "o\(number)")] = number }
    var turned: [SchemeWord: Int] = [:]
    for (word, count) in votes.reversed() { turned[word] = count }
    let texts = try [votes, turned].map { votes in
      try StoredEntryContent(.survey(SurveyCounts(part: PartCode(rawValue: "p"), methods: votes))).text()
    }
    #expect(texts[0] == texts[1])
    #expect(try StoredEntryContent(.objection).text() == "{}")
    #expect(try StoredEntryContent(.finding(passed: true)).text() == #"{"passed":true}"#)
  }

  @Test("a content of another kind, or none, is refused")
  func foreignContentsAreRefused() throws {
    #expect(StoredEntryContent.read("") == nil)
    #expect(StoredEntryContent.read(#"{"part":1}"#) == nil)
    for content in Self.contents where content.kind != .objection {
      #expect(StoredEntryContent().value(of: content.kind) == nil, "\(content.kind)")
    }
  }

  @Test("every event but the making is read as it was written")
  func eventsComeBack() throws {
    let (user, body) = (UserNumber(rawValue: 5), UnitIndex(2))
    let events: [EntryEvent] = [
      .progressed(by: user), .fulfilled(3, by: user), .reported(by: user), .closed(by: user, body: body),
      .sentBack(by: user, body: body), .dismissed(by: user, body: body),
    ]
    for event in events {
      #expect(StoredEntryEvent(event, of: EntryNumber(rawValue: 1), textDigest: nil)?.value == event)
    }
    #expect(StoredEntryEvent(.made, of: EntryNumber(rawValue: 1), textDigest: nil) == nil)
  }
}
