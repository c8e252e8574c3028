/// How large attachments and their pieces are, and how many a user may leave unfinished.
public enum AttachmentLimits {
  /// Bytes of one attachment: 20 MiB.
  public static let largest = 20 << 20
  /// Bytes of one piece: 4 MiB.
  public static let largestPiece = 4 << 20
  /// Bytes of every piece but the last: 64 KiB, so that no attachment falls into crumbs.
  public static let smallestPiece = 64 << 10
  /// Unfinished attachments of one user.
  public static let unfinished = 20
  /// How long an unfinished attachment is kept: a day, in milliseconds.
  public static let unfinishedLifetime: Int64 = 86_400_000
}
