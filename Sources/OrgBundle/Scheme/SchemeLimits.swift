/// How much a scheme, a plan and the expectations of a bundle may hold.
public enum SchemeLimits {
  public static let grades = 20
  public static let honours = 50
  public static let forms = 20
  /// Indicators of a form; bonus items likewise.
  public static let indicators = 100
  /// Caps; requirements, quotas, rates, procedures, questionnaire minima and consequences each likewise.
  public static let rules = 100
  /// Parts of a procedure.
  public static let parts = 30
  public static let phases = 50
  public static let snapshots = 20
  /// Words of any list.
  public static let words = 200
  /// Steps that a plan adds to a matter.
  public static let steps = 20
  public static let plans = 10_000
  public static let expectations = 10_000
  /// The highest count, weight or part of a ratio.
  public static let count = 1_000_000
  /// The most points of an indicator, and the highest beginning of a band.
  public static let points = 1_000
  /// The most working days of a publication.
  public static let workingDays = 366
}
