import OrgDomain
import OrgStorage

/// What an event speaks of, as it stands now; each nil where it speaks of none.
struct FeedSubject {
  let item: CaseState?
  /// The units that the case was copied to.
  let copies: Set<UnitIndex>
  let entry: StoredEntry?
  let campaign: String?
  /// Who was given the one grant that was given.
  let receiver: UserNumber?
}
