import OrgDomain

/// What a subscriber asked for, found in order.
public struct FeedSubscription: Sendable {
  /// The feed's id on its connection.
  public let feed: String
  /// The number of the log after which it begins.
  public let after: Int64
  /// Kinds or their nouns; nil: every kind.
  let kinds: Set<String>?
  /// Only what concerns this unit or one below it; nil: everything.
  let unit: UnitIndex?

  /// Whether an event is of the kinds asked for.
  func wants(_ kind: String) -> Bool {
    guard let kinds else { return true }
    return kinds.contains(kind) || kinds.contains(String(kind.prefix { $0 != "." }))
  }

  /// Whether an event concerns what is asked for, by the present tree.
  func concerns(_ unit: UnitIndex?, in tree: OrganizationTree) -> Bool {
    guard let wanted = self.unit else { return true }
    return unit.map { tree.isInside($0, subtreeOf: wanted) } ?? false
  }
}
