import OrgDomain
import OrgStorage

extension EventBody {
  /// A document that was finished. Its name, which may be that of a person, stands beside the log.
  struct AttachmentRow: Codable, Equatable, Sendable {
    let attachment: Int64
    let unit: UInt32
    let `case`: Int64?
    let type: String
    let size: Int
    /// SHA-256 of its bytes, hexadecimal.
    let digest: String
    /// SHA-256 over salt and name, hexadecimal.
    let nameDigest: String
    let user: Int64
  }

  /// A document of a unit that was used in a case and belongs to it from then on.
  struct AttachmentBinding: Codable, Equatable, Sendable {
    let attachment: Int64
    let `case`: Int64
  }
}

extension EventBody.AttachmentRow {
  init(_ attachment: StoredAttachment) {
    self.init(
      attachment: attachment.number.rawValue, unit: attachment.unit.rawValue, case: attachment.item?.rawValue,
      type: attachment.type.rawValue, size: attachment.size, digest: Digest.text(attachment.digest),
      nameDigest: Digest.hexadecimal(attachment.nameSalt + Array(attachment.name.utf8)),
      user: attachment.by.rawValue)
  }

  /// The same, belonging to a case.
  func bound(to item: Int64) -> EventBody.AttachmentRow {
    EventBody.AttachmentRow(
      attachment: attachment, unit: unit, case: item, type: type, size: size, digest: digest, nameDigest: nameDigest,
      user: user)
  }
}
