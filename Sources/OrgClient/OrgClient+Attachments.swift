import Foundation
public import OrgAPI

extension OrgClient {
  /// Sends a document in pieces and finishes it. With the `requestKey` of an attempt that broke off, it goes on where the
  /// server stopped receiving.
  ///
  /// - Parameter piece: reads the document's bytes of a range.
  public func upload(
    _ params: AttachmentBegin.Params, _ piece: (Range<Int>) async throws -> [UInt8]
  ) async throws -> AttachmentView {
    let begun = try await call(AttachmentBegin.self, params)
    var sent = try await call(AttachmentGet.self, .init(attachment: begun.attachment, length: 0)).meta.received
    while sent < params.size {
      let bytes = try await piece(sent..<min(params.size, sent + begun.chunk))
      let data = Data(bytes).base64EncodedString()
      sent = try await call(
        AttachmentWrite.self, .init(attachment: begun.attachment, offset: sent, data: data)
      ).received
    }
    return try await call(AttachmentFinish.self, .init(attachment: begun.attachment))
  }

  /// Fetches a document piece by piece.
  ///
  /// - Parameters:
  ///   - offset: where to begin; how much was fetched before.
  ///   - take: given one piece after another.
  public func download(
    _ attachment: String, from offset: Int = 0, _ take: ([UInt8]) async throws -> Void
  ) async throws -> AttachmentView {
    var next: Int? = offset
    var last: AttachmentGet.Result
    repeat {
      last = try await call(AttachmentGet.self, .init(attachment: attachment, offset: next))
      guard let data = Data(base64Encoded: last.data) else {
        throw OrgClientError(kind: .unreadableAnswer, message: "a piece of attachment \(attachment) is not base 64")
      }
      if !data.isEmpty { try await take(Array(data)) }
      next = last.nextOffset
    } while next != nil
    return last.meta
  }
}
