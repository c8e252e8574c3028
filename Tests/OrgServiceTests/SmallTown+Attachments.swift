import Foundation
import OrgAPI
import OrgDomain

@testable import OrgService

extension SmallTown {
  static let minutes = Array("%PDF-1.4 党员大会记录，张三主持。".utf8)

  func begin(
    _ unit: String, case item: String? = nil, _ bytes: [UInt8] = minutes, name: String = "张三签字.pdf",
    type: Wire.MediaType = .pdf, size: Int? = nil, digest: String? = nil, as user: String
  ) async throws -> String {
    try await tenant.beginAttachment(
      AttachmentBegin.Params(
        unit: unit, case: item, name: name, type: type, size: size ?? bytes.count,
        sha256: digest ?? Digest.hexadecimal(bytes)), try caller(user)
    ).decoded(AttachmentBegin.Result.self).attachment
  }

  @discardableResult
  func write(_ attachment: String, _ bytes: [UInt8], at offset: Int = 0, as user: String) async throws -> Int {
    try await tenant.writeAttachment(
      AttachmentWrite.Params(attachment: attachment, offset: offset, data: Data(bytes).base64EncodedString()),
      try caller(user)
    ).decoded(AttachmentWrite.Result.self).received
  }

  @discardableResult
  func finish(_ attachment: String, as user: String) async throws -> AttachmentView {
    try await tenant.finishAttachment(AttachmentFinish.Params(attachment: attachment), try caller(user))
      .decoded(AttachmentView.self)
  }

  /// A finished attachment.
  func attach(
    _ unit: String, case item: String? = nil, _ bytes: [UInt8] = minutes, type: Wire.MediaType = .pdf,
    as user: String
  ) async throws -> String {
    let attachment = try await begin(unit, case: item, bytes, type: type, as: user)
    try await write(attachment, bytes, as: user)
    return try await finish(attachment, as: user).attachment
  }

  func attachment(
    _ attachment: String, from offset: Int? = nil, length: Int? = nil, as user: String
  ) async throws -> AttachmentGet.Result {
    try await tenant.getAttachment(
      AttachmentGet.Params(attachment: attachment, offset: offset, length: length), try caller(user))
  }

  func attachments(
    case item: String? = nil, unit: String? = nil, limit: Int? = nil, cursor: String? = nil, as user: String
  ) async throws -> AttachmentList.Result {
    try await tenant.listAttachments(
      AttachmentList.Params(case: item, unit: unit, limit: limit, cursor: cursor), try caller(user))
  }
}
