/// How far a set-up's files have come: pieces are only added, so the same figures mean the same files.
public struct SetupPieces: Equatable, Sendable {
  public let count: Int
  public let bytes: Int64
}
