import OrgAPI
public import OrgDomain

/// Reads a setup bundle and names every mistake in it.
///
/// Every file is read, whatever the others hold. References are judged against files that could be read whole; the
/// tree is built where tenant.yaml and units.csv hold no mistake, the rule book where the tree could be built.
public struct BundleReader: Sendable {
  /// How many problems are listed unless said otherwise.
  public static let problemLimit = 200

  private let source: BundleSource
  private let matters: Set<Matter>?
  private let plans: [LocalPlan]
  private let problemLimit: Int

  /// - Parameters:
  ///   - matters: those of the tenant's rule book, for a bundle without one; nil: not judged by.
  ///   - plans: those in force in the tenant; one of the bundle takes the place of that of its unit.
  ///   - problemLimit: how many problems are listed; all are counted.
  public init(
    _ source: BundleSource, matters: Set<Matter>? = nil, plans: [LocalPlan] = [],
    problemLimit: Int = BundleReader.problemLimit
  ) {
    self.source = source
    self.matters = matters
    self.plans = plans
    self.problemLimit = problemLimit
  }

  /// Reads every file, then builds the tree and the rule book. Never throws: mistakes are in the result.
  public func read() -> BundleReading {
    var work = BundleWork(source, matters: matters, plans: plans, problems: ProblemList(limit: problemLimit))
    work.run()
    return work.reading
  }
}
