import OrgAPI
import OrgDomain

extension EntryRefusal {
  /// The kind of error that a refusal is on the wire.
  var kind: ErrorKind {
    switch self {
    case .wrongPhase: .stageClosed
    case .otherSide: .forbidden
    case .measuresOpen: .conflict
    case .notForKind, .tooMany, .reasonRequired: .invalid
    }
  }
}

extension ServiceFault {
  /// What an entry's rules do not take.
  init(_ refusal: EntryRefusal, of entry: Entry) { self.init(refusal.kind, Notice(refusal, of: entry)) }
}
