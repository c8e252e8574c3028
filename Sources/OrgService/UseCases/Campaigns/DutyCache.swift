import OrgDomain
import Synchronization

/// The duty tables of one tree, one set of rule books and one set of local plans, each made when it is first asked for.
///
/// A state that gets another tree, book or plan gets another cache, so that what a refused command worked out is never
/// met again.
public final class DutyCache: Sendable {
  /// What a table depends on beside them.
  struct Key: Hashable {
    let matter: Matter
    let book: Int
    let day: Day
  }

  /// The most tables kept: a few matters under a few books on two days.
  static let capacity = 24

  private let tables = Mutex<[Key: DutyTable]>([:])

  public init() {}

  func table(_ key: Key, make: () throws(ServiceFault) -> DutyTable) throws(ServiceFault) -> DutyTable {
    if let known = tables.withLock({ $0[key] }) { return known }
    let made = try make()
    tables.withLock { tables in
      if tables.count >= DutyCache.capacity { tables = [:] }
      tables[key] = made
    }
    return made
  }
}
