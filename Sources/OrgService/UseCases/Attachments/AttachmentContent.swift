import Crypto
import OrgDomain
import OrgStorage

/// What the bytes of a document come to.
struct AttachmentContent {
  let digest: [UInt8]
  /// Nil where they are nothing known.
  let form: ContentForm?
}

extension TenantTables {
  /// Reads the bytes chunk by chunk; never more than one is held.
  func content(of attachment: StoredAttachment) throws(StorageError) -> AttachmentContent {
    var hash = SHA256()
    var reading = ContentReading()
    try eachChunk(of: attachment.number) { chunk throws(StorageError) in
      hash.update(data: chunk)
      reading.take(chunk)
    }
    return AttachmentContent(digest: Array(hash.finalize()), form: reading.form)
  }

  /// A case's documents, by the SHA-256 of their bytes in hexadecimal.
  func attachmentsByDigest(of item: CaseNumber) throws(StorageError) -> [String: AttachmentNumber] {
    var found: [String: AttachmentNumber] = [:]
    var last: AttachmentNumber?
    while true {
      let page = try attachments(after: last, limit: Page.largestLimit, item: item)
      for attachment in page { found[Digest.text(attachment.digest)] = attachment.number }
      last = page.last?.number
      if page.count < Page.largestLimit { return found }
    }
  }
}
