/// What setting up would change, or changed.
public struct SetupPlanView: WireShape {
  public static let sharedName: String? = "SetupPlanView"
  public static let fields: FieldTable = [
    "problems": Field("The mistakes of the bundle, each with its place; the first 1,000.", .list(1000, of: .none)),
    "problemCount": Field("How many mistakes there are.", .count),
    "created": Field("What is new."),
    "changed": Field("What is otherwise."),
    "moved": Field("Units that hang elsewhere.", .count),
    "dissolved": Field("Units that the bundle has no longer; only where it says `complete`.", .count),
    "revoked": Field("Grants that the bundle has no longer; only where it says `complete`.", .count),
    "unchanged": Field("Whether nothing would change."),
    "rulebook": Field("What becomes of the rule book."),
    "changes": Field("The changes one by one; the first 1,000.", .list(1000, of: .none)),
    "changesTotal": Field("How many changes there are.", .count),
  ]

  /// The mistakes of the bundle, each with its place; the first 1,000.
  public var problems: [BundleProblem]
  /// How many mistakes there are.
  public var problemCount: Int
  /// What is new.
  public var created: SetupCounts
  /// What is otherwise.
  public var changed: SetupCounts
  /// Units that hang elsewhere.
  public var moved: Int
  /// Units that the bundle has no longer; only where it says `complete`.
  public var dissolved: Int
  /// Grants that the bundle has no longer; only where it says `complete`.
  public var revoked: Int
  /// Whether nothing would change.
  public var unchanged: Bool
  /// What becomes of the rule book.
  public var rulebook: Wire.RulebookChange
  /// The changes one by one; the first 1,000.
  public var changes: [SetupChange]
  /// How many changes there are.
  public var changesTotal: Int

  public init(
    problems: [BundleProblem], problemCount: Int, created: SetupCounts, changed: SetupCounts, moved: Int,
    dissolved: Int, revoked: Int, unchanged: Bool, rulebook: Wire.RulebookChange, changes: [SetupChange],
    changesTotal: Int
  ) {
    self.problems = problems
    self.problemCount = problemCount
    self.created = created
    self.changed = changed
    self.moved = moved
    self.dissolved = dissolved
    self.revoked = revoked
    self.unchanged = unchanged
    self.rulebook = rulebook
    self.changes = changes
    self.changesTotal = changesTotal
  }
}
