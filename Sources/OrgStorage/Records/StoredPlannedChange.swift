public import OrgDomain

/// The number of a change ordered for a day to come, from 1; its id on the wire.
public struct ChangeNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: ChangeNumber, right: ChangeNumber) -> Bool { left.rawValue < right.rawValue }
}

/// A change of the tree that was ordered for a day to come.
public struct StoredPlannedChange: Equatable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case planned, done, failed, cancelled
  }

  public let number: ChangeNumber
  /// The method of the wire that is carried out.
  public let method: String
  /// The unit that it is about; nil where that is not founded yet.
  public let unit: UnitIndex?
  public let day: Day
  public let orderedBy: UserNumber
  public let orderedAt: Instant
  /// The parameters as they were given, as JSON.
  public let text: String
  /// What the log's digest of the text is salted with.
  public let salt: [UInt8]
  public var state: State = .planned
  public var endedAt: Instant?
  /// Who cancelled it.
  public var endedBy: UserNumber?
  /// Why it failed: a notice, as JSON.
  public var failure: String?

  public init(
    number: ChangeNumber, method: String, unit: UnitIndex?, day: Day, orderedBy: UserNumber, orderedAt: Instant,
    text: String, salt: [UInt8]
  ) {
    self.number = number
    self.method = method
    self.unit = unit
    self.day = day
    self.orderedBy = orderedBy
    self.orderedAt = orderedAt
    self.text = text
    self.salt = salt
  }
}
