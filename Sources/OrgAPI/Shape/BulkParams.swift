/// Parameters of a method that acts on many cases.
public protocol BulkParams: WriteParams {
  /// `atomic` where absent.
  var mode: Wire.BulkMode? { get }
  /// Answers what would happen, and writes nothing.
  var dryRun: Bool? { get }
  /// Names the call in `bulk.progress` and for `bulk.cancel`.
  var progress: String? { get set }
}

extension FieldLimit {
  /// Names a call while it runs.
  public static let bulkToken = line(1...128)
}

/// What every call that concerns many cases keeps to.
public enum BulkLimit {
  /// The most cases of one call.
  public static let cases = 10_000
  /// The most refused cases that an error names; it says how many there are.
  public static let namedRefusals = 100
  /// How many cases pass between two notifications of progress.
  public static let progressStep = 100
}
