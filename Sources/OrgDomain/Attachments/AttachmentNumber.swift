/// An attachment's number in the store, from 1; its id on the wire.
public struct AttachmentNumber: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: AttachmentNumber, right: AttachmentNumber) -> Bool { left.rawValue < right.rawValue }
}
