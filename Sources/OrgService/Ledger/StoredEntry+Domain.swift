import OrgDomain
import OrgStorage

extension StoredEntry {
  /// An entry's row.
  init(_ entry: Entry, createdAt: Instant, updatedAt: Instant) throws {
    self.init(
      number: entry.number, kind: entry.kind, unit: entry.unit, body: entry.body, campaign: entry.campaign,
      item: entry.item, parent: entry.parent, author: entry.author, phase: entry.phase, due: entry.due,
      quantity: entry.quantity, fulfilled: entry.fulfilled, revision: entry.revision,
      content: try StoredEntryContent(of: entry).text(), createdAt: createdAt, updatedAt: updatedAt)
  }

  /// The entry of a row. Throws `.corrupt` where its content is not one of its kind.
  func value() throws(StorageError) -> Entry {
    guard let stored = StoredEntryContent.read(content), let content = stored.value(of: kind) else {
      throw StorageError(.corrupt, "The content of entry \(number.rawValue) cannot be read.")
    }
    return Entry(
      stored: number, unit: unit, body: body, campaign: campaign, item: item, parent: parent, author: author,
      content: content, phase: phase, due: due, fulfilled: fulfilled, revision: revision,
      attachments: stored.attachmentNumbers)
  }
}
