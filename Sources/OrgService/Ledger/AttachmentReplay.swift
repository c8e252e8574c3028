import OrgDomain
import OrgStorage

/// Finished documents as the log has them. Their bytes are read again, all of them, and compared with their SHA-256.
struct AttachmentReplay: LedgerReplay {
  private struct Known: Equatable {
    var row: EventBody.AttachmentRow
    let finishedAt: Instant
  }

  private var attachments: [Int64: Known] = [:]

  mutating func replay(_ event: EventRecord) -> Bool {
    switch event.kind {
    case "attachment.added":
      guard let row = decode(EventBody.AttachmentRow.self, event), attachments[row.attachment] == nil else {
        return false
      }
      attachments[row.attachment] = Known(row: row, finishedAt: event.at)
    case "attachment.bound":
      guard let binding = decode(EventBody.AttachmentBinding.self, event),
        let known = attachments[binding.attachment], known.row.case == nil
      else { return false }
      attachments[binding.attachment]?.row = known.row.bound(to: binding.case)
    default: return false
    }
    return true
  }

  func problems(_ tables: TenantTables) throws -> [LedgerVerification.Problem] {
    var problems: [LedgerVerification.Problem] = []
    var seen = 0
    var last: AttachmentNumber?
    while true {
      let page = try tables.attachments(after: last, limit: 1_000)
      for stored in page {
        let number = stored.number.rawValue
        let found = stored.finishedAt.map { Known(row: EventBody.AttachmentRow(stored), finishedAt: $0) }
        if found != attachments[number] { problems.append(.init("attachment \(number) differs from the log")) }
        if try tables.content(of: stored).digest != stored.digest {
          problems.append(.init("the bytes of attachment \(number) do not give its SHA-256"))
        }
      }
      seen += page.count
      last = page.last?.number
      if page.count < 1_000 { break }
    }
    if seen != attachments.count {
      problems.append(.init("\(seen) attachments are stored, the log has \(attachments.count)"))
    }
    return problems
  }
}
