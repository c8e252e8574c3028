/// The parameters of a notification that the server sends.
public protocol NotificationShape: WireShape {
  /// The notification's name, `noun.word`.
  static var method: String { get }
  /// One line: when it is sent.
  static var summary: String { get }
}
