import OrgDomain
import OrgStorage

extension Commit {
  /// Whether a user described work on a measure or an order for the unit: after it was made, and not as the reason of a
  /// body. Both are made with a text.
  func hasReported(_ user: UserNumber, on entry: Entry) throws -> Bool {
    try tables.entryTexts(of: entry.number).dropFirst().contains { stored in
      guard stored.by == user else { return false }
      return try KeptTexts.lines(stored).contains { $0.field != "reason" }
    }
  }
}
