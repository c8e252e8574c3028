public import OrgAPI
import OrgDomain
import OrgStorage

extension TenantRuntime {
  /// `inbox.list`: what waits for the caller, at any unit where he holds a post, by case number.
  public func listInbox(_ params: InboxList.Params, _ caller: Caller) async throws -> InboxList.Result {
    let state = state
    let user = try reader(caller, InboxList.name, in: state)
    let now = clock.now()
    let waiting = inbox(of: user, in: state, at: now).filter { entry in
      (params.matter == nil || entry.item.matter.rawValue == params.matter)
        && (params.campaign == nil || entry.item.campaign.text == params.campaign)
    }
    // Several posts in one case share its number; the place among them tells them apart.
    let numbered = waiting.map { (key: $0.item.number.rawValue &* 1_000_000 &+ Int64($0.place), entry: $0) }
    let page = try Page(limit: params.limit, cursor: params.cursor).cut(numbered) { $0.key }
    let numbers = page.items.map(\.entry.item.number)
    let times = try await database.read { try TenantTables(connection: $0).caseTimes(numbers) }
    return InboxList.Result(
      items: page.items.map { view($0.entry, state, since: times[$0.entry.item.number]?.updatedAt ?? now) },
      nextCursor: page.next)
  }

  /// `inbox.count`: how much waits for the caller, by action.
  public func countInbox(_ params: InboxCount.Params, _ caller: Caller) async throws -> InboxCount.Result {
    let state = state
    let user = try reader(caller, InboxCount.name, in: state)
    let waiting = inbox(of: user, in: state, at: clock.now())
    let byAction = Dictionary(grouping: waiting) { $0.kind.rawValue }.mapValues(\.count)
    return InboxCount.Result(total: waiting.count, byAction: byAction)
  }

  private struct Entry {
    let item: CaseState
    let kind: CaseCommand.Kind
    let body: UnitIndex
    /// Its place among the case's entries, from 0.
    let place: Int
  }

  /// Every act that waits for a user, by case number: judged by the same desk as `may` and the commands.
  private func inbox(of user: UserNumber, in state: TenantState, at now: Instant) -> [Entry] {
    let desk = CaseDesk(state: state, now: now)
    var posts = Set(state.access.grants(of: user).filter { $0.holds(at: now) }.map(\.unit))
    posts.formUnion(state.access.delegations(to: user).filter { $0.holds(at: now) }.map(\.unit))
    // Whoever may enter the answers of bodies outside has what waits there.
    if !AccessPolicy(state.snapshot).posts(of: user, .recordOutside, at: now).isEmpty {
      posts.formUnion(state.openCases.units.filter { state.tree[$0].isOutside })
    }
    var items: [CaseNumber: CaseState] = [:]
    for post in posts {
      for item in state.openCases.waiting(at: post) { items[item.number] = item }
    }
    return items.values.sorted { $0.number < $1.number }.flatMap { item in
      desk.waiting(for: user, item).enumerated().map { place, act in
        Entry(item: item, kind: act.kind, body: act.body, place: place)
      }
    }
  }

  private func view(_ entry: Entry, _ state: TenantState, since: Instant) -> InboxItem {
    InboxItem(
      case: String(entry.item.number.rawValue), unit: state.tree.code(of: entry.item.unit).text,
      unitName: state.tree.name(of: entry.item.unit), matter: entry.item.matter.rawValue,
      campaign: entry.item.campaign.text, action: Wire.CaseAction(entry.kind),
      body: state.tree.code(of: entry.body).text, bodyName: state.tree.name(of: entry.body),
      revision: Int(entry.item.revision), since: state.calendar.text(of: since))
  }
}
