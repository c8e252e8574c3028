import Foundation
import OrgAPI
import OrgDomain
import OrgStorage

/// Reads the next events of the log with what is needed to judge them: a fixed number of statements, however many events.
struct FeedPageReading {
  /// The most events that are looked at for one page.
  static let size = 256

  let tables: TenantTables
  let state: TenantState
  let subscription: FeedSubscription

  /// The heads of the page, and the last number that it covers.
  private let heads: [EventHead]
  private let last: Int64
  private let bodies: [Int64: [UInt8]]
  private let cases: [CaseNumber: CaseState]
  private let entries: [EntryNumber: StoredEntry]
  private let copies: [CaseNumber: Set<UnitIndex>]

  init(_ subscription: FeedSubscription, after: Int64, tables: TenantTables, state: TenantState) throws {
    (self.tables, self.state, self.subscription) = (tables, state, subscription)
    let page = try tables.eventHeads(after: after, limit: FeedPageReading.size)
    last = page.last?.seq ?? after
    heads = page.filter { subscription.wants($0.kind) && subscription.concerns($0.unit, in: state.tree) }
    let bodies = try tables.eventBodies(heads.filter(FeedPageReading.needsBody).map(\.seq))
    let open = state.openCases
    let numbers = Set(heads.compactMap(\.caseNumber))
    var cases = try tables.caseStates(numbers.filter { open.state($0) == nil })
    for number in numbers { if let item = open.state(number) { cases[number] = item } }
    entries = try tables.entries(Set(bodies.values.compactMap { FeedPageReading.details($0).entry }))
    copies = try tables.copies(of: numbers)
    (self.bodies, self.cases) = (bodies, cases)
  }

  /// The page as a user sees it now.
  func page(for user: UserNumber, at now: Instant) -> FeedPage {
    var visibility = FeedVisibility(state: state, user: user, now: now)
    let seen = heads.compactMap { head in
      let matter = subject(of: head)
      return visibility.maySee(head, matter) ? view(head, matter) : nil
    }
    return FeedPage(events: seen, last: last)
  }

  /// What an event speaks of, as it stands now.
  private func subject(of head: EventHead) -> FeedSubject {
    let details = bodies[head.seq].map(FeedPageReading.details)
    return FeedSubject(
      item: head.caseNumber.flatMap { cases[$0] }, copies: head.caseNumber.flatMap { copies[$0] } ?? [],
      entry: details?.entry.flatMap { entries[$0] }, campaign: details?.campaign,
      grant: details?.grant.flatMap { state.access.grant($0) })
  }

  private func view(_ head: EventHead, _ subject: FeedSubject) -> FeedEvent {
    let number = subject.item?.number ?? subject.entry?.item
    return FeedEvent(
      feed: subscription.feed, seq: Int(head.seq), at: state.calendar.text(of: head.at), kind: head.kind,
      actor: head.actor.flatMap { state.userCode($0) }, unit: head.unit.map { state.tree.code(of: $0).text },
      unitName: head.unit.map { state.tree.name(of: $0) }, case: number.map { String($0.rawValue) },
      matter: subject.item?.matter.rawValue,
      campaign: subject.item?.campaign.text ?? subject.entry?.campaign.text ?? subject.campaign,
      entry: subject.entry.map { String($0.number.rawValue) })
  }

  // MARK: - Stored bytes

  /// Whether an event can be told only with its stored bytes; those of a setup, which may be long, never are.
  private static func needsBody(_ head: EventHead) -> Bool {
    switch EventTopic(kind: head.kind) {
    case .entry: true
    case .campaign: head.kind != "campaign.set"
    case .grant: head.unit != nil
    case .tenant, .unit, .user, .token, .rulebook, .document, .scheme, .plan, .history, .case, .calendar,
      .telling, .attachment, .delegation, .change, .member, .term, nil:
      false
    }
  }

  private struct Details: Decodable {
    struct Given: Decodable { let grant: Int64 }

    let entry: EntryNumber?
    let campaign: String?
    let grant: GrantNumber?

    private enum CodingKeys: String, CodingKey { case entry, campaign, grants }

    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      entry = try fields.decodeIfPresent(Int64.self, forKey: .entry).map(EntryNumber.init(rawValue:))
      campaign = try fields.decodeIfPresent(String.self, forKey: .campaign)
      // Grants taken away stand there as numbers.
      let grants = try? fields.decodeIfPresent([Given].self, forKey: .grants)
      grant = grants?.count == 1 ? grants?.first.map { GrantNumber(rawValue: $0.grant) } : nil
    }

    init() { (entry, campaign, grant) = (nil, nil, nil) }
  }

  private static func details(_ body: [UInt8]) -> Details {
    (try? JSONDecoder().decode(Details.self, from: Data(body))) ?? Details()
  }
}
