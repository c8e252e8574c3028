import Foundation
import OrgAPI
import OrgDomain
import Testing

@testable import OrgService

/// Of what an event speaks, told from its stored kind.
@Suite struct FeedTopicTests {
  static let bodies: [EventBody] = [
    .settings(.init(text: "")), .unitsFounded([]), .unitsAmended([]), .usersAdded([]), .usersRenamed([]),
    .tokenIssued(.init(user: 1, digest: "")), .tokensRevoked(user: 1), .grantsGiven([]), .grantsRevoked([]),
    .rulebookPublished(.init(rulebook: 1, digest: "")), .documentsSet([]), .campaignsSet([]),
    .schemePublished(.init(version: 1, digest: "")), .planPublished(.init(unit: 1, version: 1, digest: "")),
    .historySet([]), .campaignOpened(.init(campaign: "2012", scheme: 1, previous: nil)),
    .campaignPhase(.init(campaign: "2012", phase: "p", open: true)), .campaignClosed("2012"),
    .calendarSet([]), .calendarCleared([]), .attachmentBound(.init(attachment: 1, case: 1)),
    .caseTelling(StoredCaseTelling(.read(revision: 1), textDigest: nil)),
    .delegationEnded(.init(delegation: 1, end: 1)),
    .restructured(
      StoredRestructuring(
        manner: "merged", pairs: [], cases: "carry", entries: "carry", grants: "carry", letters: "carry",
        reasonDigest: nil)),
    .changeOrdered(.init(change: 1, method: "unit.move", unit: 1, on: "2012-05-01", digest: "")),
    .changeEnded(.init(change: 1, state: "done", failureDigest: nil)),
    .membersSet([]), .memberErased(1), .termsRecorded([]),
  ]

  @Test("the stored kind of an event begins with its topic", arguments: bodies)
  func kindsTellTheirTopic(body: EventBody) {
    #expect(EventTopic(kind: body.kind) == body.topic, "\(body.kind)")
  }

  @Test("the kinds of cases and entries too, and no other noun is a topic")
  func casesAndEntries() throws {
    let state = CaseState(
      number: CaseNumber(rawValue: 1), unit: UnitIndex(rawValue: 1), matter: Matter(rawValue: "target"),
      campaign: try #require(CampaignCode("2012")))
    let event = EventBody.caseEvent(StoredCaseEvent(.closed, of: state))
    #expect(event.topic == .case && EventTopic(kind: event.kind) == .case)
    let progressed = EntryEvent.progressed(by: UserNumber(rawValue: 1))
    let stored = try #require(StoredEntryEvent(progressed, of: EntryNumber(rawValue: 1), textDigest: nil))
    let entry = EventBody.entryEvent(stored)
    #expect(entry.topic == .entry && EventTopic(kind: entry.kind) == .entry)
    let covered = Set(Self.bodies.map(\.topic)).union([.case, .entry])
    #expect(covered == Set(EventTopic.allCases))
    for kind in ["", "case", "cases.made", ".", "Case.decided"] where kind != "case" {
      #expect(EventTopic(kind: kind) == nil, "\(kind)")
    }
  }

  @Test("whoever waits for the log is woken by what is published, by the end, and by his own cancellation")
  func publications() async {
    let publications = Publications()
    publications.publish(3)
    let at3 = await publications.next(after: 2)
    #expect(at3)
    async let at4 = publications.next(after: 3)
    async let at9 = publications.next(after: 8)
    publications.publish(4)
    let woken = await at4
    #expect(woken)
    let cancelled = Task { await publications.next(after: 100) }
    cancelled.cancel()
    let afterCancelling = await cancelled.value
    #expect(!afterCancelling)
    publications.close()
    let atTheEnd = await at9
    #expect(!atTheEnd)
    let afterTheEnd = await publications.next(after: 0)
    #expect(!afterTheEnd)
  }
}
