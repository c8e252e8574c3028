/// The answer of a call that acts on many cases.
public struct CaseManyResult: WireShape {
  public static let sharedName: String? = "CaseManyResult"
  public static let fields: FieldTable = [
    "cases": Field("The cases, in the order given; by a filter, in the order of their ids.", .list(10_000, of: .none)),
    "accepted": Field(
      "Whether the call was carried out, or in a dry run would be; in mode `atomic` a refusal refuses all."),
    "done": Field("How many cases were done, or in a dry run would be.", .count),
    "refused": Field("How many were refused, or would be.", .count),
    "cancelled": Field("How many the call did not come to before it was cancelled.", .count),
    "leftOut": Field("With `filter`: how many more fit it that the caller cannot act on now.", .count),
    "dryRun": Field("Whether nothing was written."),
  ]

  /// The cases, in the order given; by a filter, in the order of their ids.
  public var cases: [CaseActed]
  /// Whether the call was carried out, or in a dry run would be; in mode `atomic` a refusal refuses all.
  public var accepted: Bool
  /// How many cases were done, or in a dry run would be.
  public var done: Int
  /// How many were refused, or would be.
  public var refused: Int
  /// How many the call did not come to before it was cancelled.
  public var cancelled: Int
  /// With `filter`: how many more fit it that the caller cannot act on now.
  public var leftOut: Int?
  /// Whether nothing was written.
  public var dryRun: Bool

  public init(
    cases: [CaseActed], accepted: Bool, done: Int, refused: Int, cancelled: Int, leftOut: Int? = nil, dryRun: Bool
  ) {
    self.cases = cases
    self.accepted = accepted
    self.done = done
    self.refused = refused
    self.cancelled = cancelled
    self.leftOut = leftOut
    self.dryRun = dryRun
  }
}
