/// How much of a file a set-up has received.
public struct SetupFile: WireShape {
  public static let sharedName: String? = "SetupFile"
  public static let fields: FieldTable = [
    "file": Field("Its name in the bundle.", .fileName),
    "size": Field("Bytes received so far: the next offset.", .count),
  ]

  /// Its name in the bundle.
  public var file: String
  /// Bytes received so far: the next offset.
  public var size: Int

  public init(file: String, size: Int) {
    self.file = file
    self.size = size
  }
}
