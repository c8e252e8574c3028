import OrgDomain
import OrgStorage

/// What an event speaks of, as it stands now; each nil where it speaks of none.
struct FeedSubject {
  let item: CaseState?
  /// The units that the case was copied to.
  let copies: Set<UnitIndex>
  let entry: StoredEntry?
  let campaign: String?
  /// The one grant that was given, while it stands.
  let grant: Grant?
}
