/// Where things are when nothing else is said.
enum DefaultPlaces {
  /// The installation's folder, in the working directory.
  static let data = "tiaokuai-data"
  /// The socket inside it.
  static let socket = data + "/tiaokuai.sock"

  static func socket(in data: String) -> String { data + "/tiaokuai.sock" }
  static func operatorToken(in data: String) -> String { data + "/operator.token" }
}
