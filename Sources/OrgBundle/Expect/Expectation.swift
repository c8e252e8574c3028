public import OrgAPI
public import OrgDomain

/// An entry of expect.yaml: what a document fixes, and the call whose answer must show it.
public struct Expectation: Sendable, Equatable {
  /// What must come of the call.
  public enum Outcome: Sendable, Equatable {
    /// A result that holds this.
    case result(JSONValue)
    /// An error whose data hold this.
    case error(JSONValue)
  }

  public var place: BundlePlace
  public var id: Code
  /// The clause that fixes it.
  public var clause: String
  /// The requirements that the expectation covers.
  public var covers: [String]
  /// What the document fixes, in a few words.
  public var what: String
  /// Checked when the clock passes this moment; nil: after everything else.
  public var at: Instant?
  /// The moment as it is written.
  public var time: String?
  /// Nil: without a session.
  public var user: UserCode?
  public var method: String
  /// An object; empty where the entry has none.
  public var params: JSONValue
  public var outcome: Outcome

  public init(
    place: BundlePlace, id: Code, clause: String, covers: [String] = [], what: String, at: Instant? = nil,
    time: String? = nil, user: UserCode? = nil, method: String, params: JSONValue = [:], outcome: Outcome
  ) {
    self.place = place
    self.id = id
    self.clause = clause
    self.covers = covers
    self.what = what
    self.at = at
    self.time = time
    self.user = user
    self.method = method
    self.params = params
    self.outcome = outcome
  }
}
