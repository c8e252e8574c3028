import OrgAPI
import OrgDomain
import OrgStorage

/// Shows a page of a box as the wire has it; two statements, however many entries.
struct InboxViewing {
  let items: [InboxItem]

  init(
    _ entries: [InboxEntry], in box: Wire.Box, state: TenantState, tables: TenantTables, user: UserNumber, now: Instant
  ) throws {
    let numbers = entries.map(\.item.number)
    let times = try tables.caseTimes(numbers)
    let readings = box == .copied ? try tables.readings(of: numbers, by: user) : [:]
    var due = CaseDue(state: state, now: now)
    var items: [InboxItem] = []
    for entry in entries {
      let item = entry.item
      items.append(
        InboxItem(
          case: String(item.number.rawValue), unit: state.tree.code(of: item.unit).text,
          unitName: state.tree.name(of: item.unit), matter: item.matter.rawValue, campaign: item.campaign.text,
          phase: Wire.Phase(item.phase), action: entry.kind.map { Wire.CaseAction($0) },
          body: entry.body.map { state.tree.code(of: $0).text }, bodyName: entry.body.map { state.tree.name(of: $0) },
          revision: Int(item.revision), since: state.calendar.text(of: times[item.number]?.updatedAt ?? now),
          dueAt: due.due(of: item).map { state.calendar.text(of: $0) }, overdue: due.isOverdue(item),
          urged: state.urged(item.number), grade: item.standingGrading?.grade?.rawValue,
          proposedGrade: item.proposedGrade,
          read: box == .copied ? readings[item.number]?.revision == item.revision : nil))
    }
    self.items = items
  }
}
