/// The votes for an option.
public struct BallotVote: WireShape {
  public static let sharedName: String? = "BallotVote"
  public static let fields: FieldTable = [
    "option": Field("The option; a grade where the ballot is on grades.", .word),
    "count": Field("How many voted for it.", .count),
  ]

  /// The option; a grade where the ballot is on grades.
  public var option: String
  /// How many voted for it.
  public var count: Int

  public init(option: String, count: Int) {
    self.option = option
    self.count = count
  }
}
