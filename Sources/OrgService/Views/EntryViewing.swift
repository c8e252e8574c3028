import OrgAPI
import OrgDomain
import OrgStorage

/// Shows entries of the ledger as the wire has them.
struct EntryViewing {
  let state: TenantState
  let tables: TenantTables
  let now: Instant

  init(state: TenantState, tables: TenantTables, now: Instant) {
    self.state = state
    self.tables = tables
    self.now = now
  }

  init(_ commit: Commit) { self.init(state: commit.state, tables: commit.tables, now: commit.now) }

  /// An entry that was just written, with its texts.
  func view(_ entry: Entry) throws -> EntryView {
    guard let row = try tables.entry(entry.number) else {
      throw StorageError(.missing, "Entry \(entry.number.rawValue) is missing.")
    }
    return try view(row, withTexts: true)
  }

  /// An entry as its row has it.
  ///
  /// - Parameter withTexts: false leaves the texts out, as lists do.
  func view(_ row: StoredEntry, withTexts: Bool) throws -> EntryView {
    let entry = try row.value()
    let texts = withTexts || row.kind == .honour ? try self.texts(of: row.number) : []
    let content = EntryContentViewing(state: state, tables: tables, now: now)
    let body = writtenFor(entry)
    return EntryView(
      entry: String(row.number.rawValue), kind: Wire.EntryKind(row.kind), unit: code(row.unit),
      unitName: state.tree.name(of: row.unit), body: code(body), bodyName: state.tree.name(of: body),
      campaign: row.campaign.text, case: row.item.map { String($0.rawValue) },
      parent: row.parent.map { String($0.rawValue) }, phase: Wire.EntryPhase(row.phase), due: row.due?.description,
      overdue: row.isOverdue(on: state.calendar.day(of: now)), quantity: row.quantity > 0 ? row.quantity : nil,
      fulfilled: row.kind == .commitment ? row.fulfilled : nil, revision: Int(row.revision),
      createdAt: state.calendar.text(of: row.createdAt), updatedAt: state.calendar.text(of: row.updatedAt),
      author: state.userCode(row.author) ?? "", content: try content.view(entry, document: texts),
      attachments: entry.attachments.isEmpty ? nil : entry.attachments.map { String($0.rawValue) },
      texts: withTexts ? texts.filter { !isOfDocument($0, row.kind) } : nil)
  }

  /// A problem is its unit's own; the body that was asked to help stands in its content.
  private func writtenFor(_ entry: Entry) -> UnitIndex { entry.kind == .problem ? entry.unit : entry.body }

  /// The document of an honour stands in its content.
  private func isOfDocument(_ text: EntryTextView, _ kind: EntryKind) -> Bool {
    kind == .honour && ["number", "date"].contains(text.field)
  }

  private func texts(of number: EntryNumber) throws -> [EntryTextView] {
    try tables.entryTexts(of: number).flatMap { stored in
      try KeptTexts.lines(stored).map { line in
        EntryTextView(
          at: state.calendar.text(of: stored.at), by: stored.by.flatMap { state.userCode($0) } ?? "",
          field: line.field, text: line.text)
      }
    }
  }

  private func code(_ index: UnitIndex) -> String { state.tree.code(of: index).text }
}
