/// A file of an export.
public struct ExportFile: WireShape {
  public static let sharedName: String? = "ExportFile"
  public static let fields: FieldTable = [
    "file": Field("Its name in the bundle.", .fileName),
    "rows": Field("How many rows it has; of a YAML file 1.", .count),
  ]

  /// Its name in the bundle.
  public var file: String
  /// How many rows it has; of a YAML file 1.
  public var rows: Int

  public init(file: String, rows: Int) {
    self.file = file
    self.rows = rows
  }
}
