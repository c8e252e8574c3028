import Foundation
import OrgAPI
import OrgDomain
import OrgStorage

/// A piece of an attachment's bytes, as a request sends it.
struct AttachmentPiece: Sendable {
  let offset: Int
  let bytes: [UInt8]

  /// Refuses what is no base 64, and an empty or too long piece.
  init(_ params: AttachmentWrite.Params) throws(ServiceFault) {
    guard let data = Data(base64Encoded: params.data) else { throw AttachmentPiece.refused("it is not base 64") }
    guard !data.isEmpty, data.count <= AttachmentLimits.largestPiece else {
      throw AttachmentPiece.refused("a piece has 1 to \(AttachmentLimits.largestPiece) bytes")
    }
    offset = params.offset
    bytes = Array(data)
  }

  /// Refuses a piece that goes beyond the attachment's end, and one too short that is not the last.
  func check(_ attachment: StoredAttachment) throws(ServiceFault) {
    guard offset <= attachment.size - bytes.count else {
      throw AttachmentPiece.refused("the attachment has \(attachment.size) bytes")
    }
    guard bytes.count >= AttachmentLimits.smallestPiece || offset + bytes.count == attachment.size else {
      throw AttachmentPiece.refused("every piece but the last has at least \(AttachmentLimits.smallestPiece) bytes")
    }
  }

  private static func refused(_ reason: String) -> ServiceFault {
    ServiceFault(.invalid, .field(.refused), ["path": "data", "reason": reason])
  }
}
