public import OrgDomain

/// The free texts that one event brought to an entry, as the caller writes them.
public struct StoredEntryText: Equatable, Sendable {
  public let event: Int64
  public let number: EntryNumber
  public let text: String
  public let salt: [UInt8]
  /// When and by whom, as the event has it.
  public let at: Instant
  public let by: UserNumber?
}
