import Foundation
import OrgDomain
import Testing

@testable import OrgService

/// How the log writes what happened to a case: the bytes of a kind never change, and give the event again.
@Suite struct StoredCaseEventTests {
  private static let user = UserNumber(rawValue: 4)
  private static let body = UnitIndex(rawValue: 1)
  private static let part = PartCode(rawValue: "ballot")
  private static let day = Day(daysSinceEpoch: 15_400)
  private static let steps = [
    CaseStep(
      action: .review, places: [CaseStep.Place(body: body)], mode: .all(.parallel), due: .days(3),
      condition: CaseCondition(proposedGrades: ["A"]))
  ]

  private static let storedStep = """
    {"action":"review","days":3,"evidence":[],"grades":["A"],"mode":"all","order":"parallel","places":[{"body":1}],\
    "refusal":"binding","silence":"escalate","skipped":false}
    """

  /// Events and their bytes, in an order in which they can be applied.
  private static func lines() throws -> [(event: CaseEvent, text: String)] {
    let rule = try #require(RuleCode("r"))
    return [
      (.created(by: user), #"{"campaign":"2012","kind":"created","matter":"target","unit":7,"user":4}"#),
      (.saved(by: user, proposedGrade: "A"), #"{"grade":"A","kind":"saved","user":4}"#),
      (.saved(by: user, proposedGrade: nil), #"{"kind":"saved","user":4}"#),
      (
        .submitted(by: user, round: 1, rule: rule, bookVersion: 2, on: day, steps: steps),
        #"{"day":"2012-03-01","kind":"submitted","round":1,"rule":"r","rulebook":2,"steps":["# + storedStep
          + #"],"user":4}"#
      ),
      (.skipped(step: 0), #"{"action":"review","kind":"skipped","step":0}"#),
      (.moved(to: 0), #"{"action":"review","kind":"moved","step":0}"#),
      (
        .answered(step: 0, body: body, by: user, .agreed),
        #"{"action":"review","body":1,"kind":"answered","opinion":"agreed","step":0,"user":4}"#
      ),
      (.decided(.approved), #"{"kind":"decided","verdict":"approved"}"#),
      (.decided(.rejected), #"{"kind":"decided","verdict":"rejected"}"#),
      (.returned(by: user, body: body), #"{"body":1,"kind":"returned","user":4}"#),
      (.withdrawn(by: user), #"{"kind":"withdrawn","user":4}"#),
      (.rerouted(steps: steps), #"{"kind":"rerouted","steps":["# + storedStep + "]}"),
    ] + handlingLines + campaignLines
  }

  private static let handlingLines: [(event: CaseEvent, text: String)] = {
    let other = UserNumber(rawValue: 5)
    let unit = UnitIndex(rawValue: 8)
    func line(_ kind: String, _ more: String = "") -> String {
      #"{"action":"review","body":1,"kind":""# + kind + "\"," + more + #""step":0,"user":4}"#
    }
    return [
      (.moved(to: 0, due: Instant(milliseconds: 9)), #"{"action":"review","due":9,"kind":"moved","step":0}"#),
      (
        .returned(by: user, body: body, from: 2, isStraight: true),
        #"{"body":1,"from":2,"kind":"returned","straight":true,"user":4}"#
      ),
      (
        .sentBack(by: user, body: body, from: 2, to: 0, isStraight: false),
        #"{"action":"review","body":1,"from":2,"kind":"sentBack","step":0,"straight":false,"user":4}"#
      ),
      (.seconded(step: 0, body: body, by: user), line("seconded")),
      (.takenBack(step: 0, body: body, by: user), line("takenBack")),
      (.transferred(step: 0, body: body, to: other, by: user), line("transferred", #""receiver":5,"#)),
      (
        .delegated(step: 0, body: body, from: user, to: other, by: user),
        line("delegated", #""receiver":5,"sender":4,"#)
      ),
      (.handedBack(step: 0, body: body, by: user), line("handedBack")),
      (.signerAdded(step: 0, signer: unit, body: body, by: user), line("signerAdded", #""signer":8,"#)),
      (.signerRemoved(step: 0, signer: unit, body: body, by: user), line("signerRemoved", #""signer":8,"#)),
      (
        .signerAnswered(step: 0, signer: body, by: user, .refused),
        line("signerAnswered", #""opinion":"refused","#)
      ),
      (.silencePassed(step: 0, body: body, by: user), line("silencePassed")),
      (.stoodIn(for: other, by: user, body: body), #"{"body":1,"kind":"stoodIn","sender":5,"user":4}"#),
    ]
  }()

  private static let campaignLines: [(event: CaseEvent, text: String)] = {
    let scan = String(repeating: "0f", count: 32)
    let grading = CaseGrading(grade: Grade(rawValue: "A"), points: Points(tenths: 895))
    return [
      (
        .evidenced(part, score: .whole(90), by: user, body: body),
        #"{"body":1,"counts":true,"kind":"evidenced","part":"ballot","points":900,"user":4}"#
      ),
      (
        .evidenced(part, score: nil, by: user, body: body, counts: false),
        #"{"body":1,"counts":false,"kind":"evidenced","part":"ballot","user":4}"#
      ),
      (.graded(grading), #"{"grade":"A","kind":"graded","points":895}"#),
      (.graded(CaseGrading(grade: nil)), #"{"kind":"graded"}"#),
      (
        .documented(OutsideDocument(number: "长组〔2012〕5号", day: day, scanDigest: scan), by: user, body: body),
        #"{"body":1,"day":"2012-03-01","kind":"documented","number":"长组〔2012〕5号","scan":""# + scan
          + #"","user":4}"#
      ),
      (
        .documented(OutsideDocument(number: "5", day: day), by: user, body: body),
        #"{"body":1,"day":"2012-03-01","kind":"documented","number":"5","user":4}"#
      ),
      (
        .published(by: user, body: body, until: day),
        #"{"body":1,"kind":"published","until":"2012-03-01","user":4}"#
      ),
      (.reopened(by: user, body: body, step: 0), #"{"body":1,"kind":"reopened","step":0,"user":4}"#),
      (.closed, #"{"kind":"closed"}"#),
      (.enteredOnBehalf(by: user, of: body, scan: nil), #"{"body":1,"kind":"enteredOnBehalf","user":4}"#),
      (
        .enteredOnBehalf(
          by: user, of: body, scan: SignedScan(attachment: AttachmentNumber(rawValue: 7), digest: scan)),
        #"{"attachment":7,"body":1,"kind":"enteredOnBehalf","scan":""# + scan + #"","user":4}"#
      ),
    ]
  }()

  @Test func theBytesOfEveryKindStayAndGiveTheEventAgain() throws {
    let campaign = try #require(CampaignCode("2012"))
    var state = CaseState(
      number: CaseNumber(rawValue: 1), unit: UnitIndex(rawValue: 7), matter: .target, campaign: campaign)
    for (event, text) in try StoredCaseEventTests.lines() {
      state.apply(event)
      let bytes = try JSONText.encode(StoredCaseEvent(event, of: state))
      #expect(String(decoding: bytes, as: UTF8.self) == text)
      let read = try JSONDecoder().decode(StoredCaseEvent.self, from: Data(bytes))
      #expect(read.value == event)
    }
  }

  @Test(arguments: [
    #"{"kind":"unheardOf","user":4,"body":1}"#, #"{"kind":"evidenced","user":4,"body":1}"#,
    #"{"kind":"evidenced","part":"ballot","user":4}"#, #"{"kind":"reopened","user":4,"body":1}"#,
    #"{"kind":"published","until":"2012-02-30","user":4,"body":1}"#,
    #"{"kind":"documented","number":"","day":"2012-03-01","user":4,"body":1}"#,
    #"{"kind":"documented","number":"1","day":"2012-03-01","scan":"zz","user":4,"body":1}"#,
    #"{"kind":"enteredOnBehalf","attachment":7,"user":4,"body":1}"#, #"{"kind":"enteredOnBehalf","user":4}"#,
  ])
  func whatThisProductDoesNotWriteIsNoEvent(_ text: String) throws {
    let read = try JSONDecoder().decode(StoredCaseEvent.self, from: Data(text.utf8))
    #expect(read.value == nil)
  }
}
