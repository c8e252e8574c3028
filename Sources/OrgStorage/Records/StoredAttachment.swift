public import OrgDomain

/// A document for evidence or minutes, without its bytes.
public struct StoredAttachment: Equatable, Sendable {
  public let number: AttachmentNumber
  public let unit: UnitIndex
  /// The case it belongs to; nil while it is the unit's alone.
  public var item: CaseNumber?
  public let name: String
  public let nameSalt: [UInt8]
  public let type: MediaType
  public let size: Int
  /// SHA-256 of the bytes, as whoever sends them says; checked when it is finished.
  public let digest: [UInt8]
  public let by: UserNumber
  public let createdAt: Instant
  /// Bytes that are there.
  public var received: Int
  /// Nil until all is there and found to be what it was said to be.
  public var finishedAt: Instant?

  public init(
    number: AttachmentNumber, unit: UnitIndex, item: CaseNumber? = nil, name: String, nameSalt: [UInt8],
    type: MediaType, size: Int, digest: [UInt8], by: UserNumber, createdAt: Instant, received: Int = 0,
    finishedAt: Instant? = nil
  ) {
    self.number = number
    self.unit = unit
    self.item = item
    self.name = name
    self.nameSalt = nameSalt
    self.type = type
    self.size = size
    self.digest = digest
    self.by = by
    self.createdAt = createdAt
    self.received = received
    self.finishedAt = finishedAt
  }
}
