import OrgAPI
import OrgDomain
import OrgStorage

extension Commit {
  var attachmentDesk: AttachmentDesk { AttachmentDesk(state: state, now: now) }

  /// Makes room for an attachment; what nobody finished within a day goes.
  func begin(_ params: AttachmentBegin.Params, by actor: UserNumber) throws -> StoredAttachment {
    let unit = try state.unit(params.unit)
    let item = try params.case.map { try findCase($0) }
    if let item, item.unit != unit {
      throw ServiceFault(
        .invalid,
        Notice(
          .attachment(.caseOfOther), NoticeArguments(state.tree).with("case", params.case).with("unit", unit: unit)))
    }
    try attachmentDesk.authorize(actor, attachingTo: unit, item)
    let oldest = now.milliseconds - AttachmentLimits.unfinishedLifetime
    try tables.deleteUnfinishedAttachments(before: Instant(milliseconds: oldest))
    guard try tables.unfinishedAttachments(of: actor) < AttachmentLimits.unfinished else {
      throw ServiceFault(.limit, .attachment(.tooMany), ["limit": String(AttachmentLimits.unfinished)])
    }
    let attachment = StoredAttachment(
      number: try tables.nextAttachmentNumber(), unit: unit, item: item?.number, name: params.name,
      nameSalt: Salt.make(), type: MediaType(params.type), size: params.size,
      digest: Digest.bytes(hexadecimal: params.sha256) ?? [], by: actor, createdAt: now)
    try tables.insert(attachment)
    return attachment
  }

  /// Takes the next piece of an attachment; one that is there already is fine.
  func write(_ piece: AttachmentPiece, to attachment: StoredAttachment) throws -> StoredAttachment {
    try piece.check(attachment)
    let end = piece.offset + piece.bytes.count
    if piece.offset == attachment.received { return try tables.append(piece.bytes, to: attachment) }
    guard end <= attachment.received,
      try tables.bytes(of: attachment.number, piece.offset..<end) == piece.bytes
    else {
      throw ServiceFault(
        .conflict, .attachment(.offsetMismatch),
        attachment.arguments.merging(["offset": String(piece.offset), "size": String(attachment.received)]) { $1 })
    }
    return attachment
  }

  /// Ends an attachment whose bytes are what was said; one that is finished stays as it is.
  mutating func finish(_ attachment: StoredAttachment, by actor: UserNumber) throws -> StoredAttachment {
    if attachment.finishedAt != nil { return attachment }
    guard attachment.received == attachment.size else {
      throw ServiceFault(
        .invalid, .attachment(.incomplete),
        attachment.arguments.merging(["size": String(attachment.received), "whole": String(attachment.size)]) { $1 })
    }
    let content = try tables.content(of: attachment)
    guard content.digest == attachment.digest else {
      throw ServiceFault(
        .invalid, .attachment(.wrongDigest),
        attachment.arguments.merging(["digest": Digest.text(content.digest)]) { $1 })
    }
    guard content.form == attachment.type.form else {
      let found = content.form.map { ["content": $0.rawValue] } ?? [:]
      throw ServiceFault(
        .invalid, .attachment(.wrongType),
        attachment.arguments.merging(["type": attachment.type.rawValue]) { $1 }.merging(found) { $1 })
    }
    var finished = attachment
    finished.finishedAt = now
    try append(.attachmentAdded(EventBody.AttachmentRow(finished)), by: actor, unit: finished.unit)
    try tables.update(finished)
    return finished
  }

  /// A finished attachment of a case, or of its unit alone, which belongs to the case from now on, so that whoever may
  /// read the case may read it.
  mutating func use(attachment id: String, in item: CaseState, by actor: UserNumber) throws -> StoredAttachment {
    try bind(try attachment(id, for: item, by: actor), to: item, by: actor)
  }

  /// A finished attachment that can be used in a case: its own, or its unit's alone.
  func attachment(_ id: String, for item: CaseState, by actor: UserNumber) throws -> StoredAttachment {
    let attachment = try tables.findAttachment(id)
    guard attachment.unit == item.unit, attachment.item ?? item.number == item.number else {
      throw ServiceFault(
        .invalid, .attachment(.notOfCase), ["attachment": id, "case": String(item.number.rawValue)])
    }
    try attachmentDesk.authorize(actor, using: attachment, tables)
    guard attachment.finishedAt != nil else {
      throw ServiceFault(.invalid, .attachment(.unfinished), ["attachment": id])
    }
    return attachment
  }

  private mutating func bind(
    _ attachment: StoredAttachment, to item: CaseState, by actor: UserNumber
  ) throws -> StoredAttachment {
    guard attachment.item == nil else { return attachment }
    var bound = attachment
    bound.item = item.number
    let binding = EventBody.AttachmentBinding(attachment: bound.number.rawValue, case: item.number.rawValue)
    try append(.attachmentBound(binding), by: actor, unit: bound.unit)
    try tables.update(bound)
    return bound
  }
}
