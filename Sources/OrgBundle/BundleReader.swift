import OrgAPI
import OrgDomain

/// Reads a setup bundle and names every mistake in it.
///
/// Every file is read, whatever the others hold. References are judged against files that could be read whole; the
/// tree is built where tenant.yaml and units.csv hold no mistake, the rule book where the tree could be built.
public struct BundleReader: Sendable {
  /// How many problems are listed unless said otherwise.
  public static let problemLimit = 200

  private let source: BundleSource
  private let problemLimit: Int

  /// - Parameters:
  ///   - problemLimit: how many problems are listed; all are counted.
  public init(_ source: BundleSource, problemLimit: Int = BundleReader.problemLimit) {
    self.source = source
    self.problemLimit = problemLimit
  }

  /// Reads every file, then builds the tree and the rule book. Never throws: mistakes are in the result.
  public func read() -> BundleReading {
    var work = BundleWork(source, problems: ProblemList(limit: problemLimit))
    work.run()
    return work.reading
  }
}
