/// What has happened to an entry. The state is these, applied in order.
public enum EntryEvent: Equatable, Sendable {
  case made
  /// Work on it was described; it goes on.
  case progressed(by: UserNumber)
  /// So many more of its count are fulfilled.
  case fulfilled(Int, by: UserNumber)
  /// Said to be done; waits for the body above.
  case reported(by: UserNumber)
  /// The body above confirmed it, answered it, or ended it.
  case closed(by: UserNumber, body: UnitIndex)
  /// The body above was not satisfied.
  case sentBack(by: UserNumber, body: UnitIndex)
  case dismissed(by: UserNumber, body: UnitIndex)
  /// A unit that the entry names is gone; its successor stands in its place. The helper: of help given.
  case carried(unit: UnitIndex, body: UnitIndex, helper: UnitIndex? = nil, by: UserNumber)
}

extension Entry {
  /// The entry after an event. Never decides; replaying a log gives the same entry again.
  public mutating func apply(_ event: EntryEvent) {
    revision += 1
    switch event {
    case .made, .progressed: break
    case .fulfilled(let count, _): fulfilled += count
    case .reported: phase = .reported
    case .closed: phase = .closed
    case .sentBack: phase = .open
    case .dismissed: phase = .dismissed
    case .carried(let unit, let body, let helper, _):
      (self.unit, self.body) = (unit, body)
      if let helper, case .help(let word, _) = content { content = .help(word, helper: helper) }
    }
  }
}
