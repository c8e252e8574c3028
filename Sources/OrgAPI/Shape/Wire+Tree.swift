/// The words of changes to the tree.
extension Wire {
  /// What becomes of what a unit that goes leaves behind.
  public enum Handover: String, WireWord {
    /// Its successor goes on with it.
    case carry
    /// It ends, with the reason given.
    case close
  }

  /// What becomes of a case whose successor has one of the same matter and campaign.
  public enum ClashRule: String, WireWord {
    /// The change is refused, naming the cases.
    case refuse
    /// It ends, with the reason given; the successor's own stays.
    case close
  }

  /// What a unit that goes leaves behind.
  public enum Estate: String, WireWord {
    case `case`, letter, entry, grant, delegation
    /// A local plan, of which its id is the version.
    case plan
  }

  /// What became of it.
  public enum EstateOutcome: String, WireWord {
    case carried, closed
    /// It stays, without what named a unit that goes.
    case reduced
  }

  /// How one unit took over from another.
  public enum SuccessionManner: String, WireWord {
    case merged, split, dissolved
  }

  /// Where a change ordered for a day to come stands.
  public enum PlannedState: String, WireWord {
    case planned, done, failed, cancelled
  }
}
