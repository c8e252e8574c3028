import Foundation
import OrgAPI
package import OrgDomain
import OrgStorage

extension Commit {
  /// One free text of an entry: what it says, and under which name.
  package typealias EntryText = (field: String, text: String)

  /// Writes a new entry and its texts.
  ///
  /// - Parameter entry: its number does not matter; it gets the next one.
  /// - Returns: the entry as it stands, with its number.
  package mutating func make(
    _ entry: Entry, texts: [EntryText] = [], by actor: UserNumber
  ) throws -> Entry {
    var made = Entry(
      number: EntryNumber(rawValue: state.nextEntry), unit: entry.unit, body: entry.body, campaign: entry.campaign,
      item: entry.item, parent: entry.parent, author: entry.author, content: entry.content, due: entry.due,
      attachments: entry.attachments)
    state.nextEntry += 1
    made.apply(.made)
    let kept = try KeptTexts(texts)
    let event = try append(.entryMade(StoredEntryMaking(made, textDigest: kept?.digest)), by: actor, unit: made.unit)
    try tables.insert(try StoredEntry(made, createdAt: now, updatedAt: now))
    try keep(kept, of: made.number, event: event)
    state.standings.take(made, in: state.campaigns)
    state.permits.take(made)
    state.helps.take(made)
    return made
  }

  /// Applies events to an entry, appends them to the log, and writes the entry's row. Texts go with the first event.
  package mutating func apply(
    _ events: [EntryEvent], to entry: inout Entry, texts: [EntryText] = [], by actor: UserNumber
  ) throws {
    var kept = try KeptTexts(texts)
    state.permits.forget(entry)
    state.helps.forget(entry)
    for event in events {
      guard let stored = StoredEntryEvent(event, of: entry.number, textDigest: kept?.digest) else { continue }
      entry.apply(event)
      let sequence = try append(.entryEvent(stored), by: actor, unit: entry.unit)
      try keep(kept, of: entry.number, event: sequence)
      kept = nil
    }
    try tables.update(try StoredEntry(entry, createdAt: now, updatedAt: now))
    state.permits.take(entry)
    state.helps.take(entry)
  }

  /// The entry of an id; `notFound` where there is none, or one of another kind.
  package func findEntry(_ id: String, _ kind: EntryKind? = nil) throws -> Entry {
    guard let number = Int64(id).map(EntryNumber.init(rawValue:)), let row = try tables.entry(number),
      kind == nil || row.kind == kind
    else { throw ServiceFault(.notFound, .notFound(.entry), ["entry": id]) }
    return try row.value()
  }

  private func keep(_ kept: KeptTexts?, of number: EntryNumber, event: Int64) throws {
    guard let kept else { return }
    try tables.insertEntryText(event: event, number, text: kept.text, salt: kept.salt)
  }
}

/// The texts of one event as they stand beside the log: a JSON list, so that equal texts have equal bytes.
struct KeptTexts {
  struct Line: Codable, Equatable, Sendable {
    let field: String
    let text: String
  }

  let text: String
  let salt: [UInt8]

  /// Nil where there are none.
  init?(_ texts: [Commit.EntryText]) throws {
    guard !texts.isEmpty else { return nil }
    let lines = texts.map { Line(field: $0.field, text: $0.text) }
    text = String(decoding: try JSONText.encode(lines), as: UTF8.self)
    salt = Salt.make()
  }

  /// What the log holds of them.
  var digest: String { Digest.hexadecimal(salt + Array(text.utf8)) }

  /// The texts that were kept. Throws `.corrupt` where the row was not written by this product.
  static func lines(_ stored: StoredEntryText) throws(StorageError) -> [Line] {
    do {
      return try JSONDecoder().decode([Line].self, from: Data(stored.text.utf8))
    } catch {
      throw StorageError(.corrupt, "The texts of event \(stored.event) cannot be read.", cause: error)
    }
  }
}
