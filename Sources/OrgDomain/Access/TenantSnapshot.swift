/// The number of a tenant's state, from 0; each accepted change of tree, grants or book makes the next.
public struct Revision: Hashable, Comparable, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static func < (left: Revision, right: Revision) -> Bool { left.rawValue < right.rawValue }
  public var next: Revision { Revision(rawValue: rawValue + 1) }
}

/// Everything that routing and permission checks need of a tenant, at one revision (DESIGN 4).
public struct TenantSnapshot: Sendable {
  public var revision: Revision
  public var tree: OrganizationTree
  public var access: AccessDirectory
  /// Nil until a rule book is published.
  public var book: RuleBook?
  /// 0 until a rule book is published.
  public var bookVersion: Int
  /// The local plans in force, by the unit that published them.
  public var plans: [UnitIndex: LocalPlan] = [:]

  public init(
    revision: Revision, tree: OrganizationTree, access: AccessDirectory, book: RuleBook? = nil, bookVersion: Int = 0
  ) {
    self.revision = revision
    self.tree = tree
    self.access = access
    self.book = book
    self.bookVersion = bookVersion
  }

  public var router: Router? { book.map { Router(tree: tree, book: $0, plans: plans) } }
}
