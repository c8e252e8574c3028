extension AccessDirectory {
  /// Whether a delegation that goes on at another unit lends at no moment more than it did: whatever the absent one holds
  /// there, and a delegate gets, he held at the unit before for all of that time.
  ///
  /// - Parameters:
  ///   - carried: the delegation at the other unit, by the grants of this directory.
  ///   - given: the delegation as it was.
  ///   - before: the grants as they were.
  public func lends(_ carried: Delegation, noMoreThan given: Delegation, by before: AccessDirectory) -> Bool {
    let had = before.grants(of: given.from).filter { $0.unit == given.unit }
    return grants(of: carried.from).filter { $0.unit == carried.unit }.allSatisfy { grant in
      let from = max(grant.from ?? carried.start, carried.start)
      let until = min(grant.until ?? carried.end, carried.end)
      guard from < until else { return true }
      return lendable(grant).allSatisfy { permission in
        had.contains { old in
          old.from ?? from <= from && old.until ?? until >= until && before.lendable(old).contains(permission)
        }
      }
    }
  }

  /// What a delegate gets by a grant of the absent one.
  private func lendable(_ grant: Grant) -> Set<Permission> {
    let held = permissions(of: grant)
    let delegable = held.filter(\.isDelegable)
    return delegable.isEmpty || !held.contains(.read) ? delegable : delegable.union([.read])
  }
}
