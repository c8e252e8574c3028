/// A moment of the campaign's year: month, day and minute of the day in the tenant's time zone.
public struct YearMoment: Equatable, Sendable {
  public var month: Int
  public var day: Int
  /// 0 to 1440; 1440 is the day's end.
  public var minute: Int

  public init(month: Int, day: Int, minute: Int) {
    self.month = month
    self.day = day
    self.minute = minute
  }
}

/// A phase of the year and what may be begun in it.
public struct PhasePlan: Equatable, Sendable {
  public var code: PhaseCode
  public var name: String
  public var from: YearMoment
  /// The first moment after the phase.
  public var until: YearMoment
  /// What may be submitted only while the phase is open. A matter that no phase names is open all year.
  public var matters: [Matter]
  /// Whether the bodies' steps too end with the phase; else only what the subject does.
  public var closesSteps: Bool
  /// Whether it opens by itself at `from`; else by hand.
  public var opensByDate: Bool
  /// When work on a matter must be decided, where it is not the phase's end.
  public var due: [Matter: YearMoment]
  public var basis: Basis?

  public init(
    code: PhaseCode, name: String, from: YearMoment, until: YearMoment, matters: [Matter] = [],
    closesSteps: Bool = false, opensByDate: Bool = true, due: [Matter: YearMoment] = [:], basis: Basis? = nil
  ) {
    self.code = code
    self.name = name
    self.from = from
    self.until = until
    self.matters = matters
    self.closesSteps = closesSteps
    self.opensByDate = opensByDate
    self.due = due
    self.basis = basis
  }
}

/// A day on which the year's figures are taken (decision 15).
public struct SnapshotPlan: Equatable, Sendable {
  public var code: SchemeWord
  public var name: String
  public var at: YearMoment

  public init(code: SchemeWord, name: String, at: YearMoment) {
    self.code = code
    self.name = name
    self.at = at
  }
}

/// How long decisions are publicised and objections taken (decision 22). Working days are Monday to Friday.
public struct PublicationPlan: Equatable, Sendable {
  public var workingDays: Int
  /// The matters whose decisions must be publicised before they are closed.
  public var matters: [Matter]

  public init(workingDays: Int = 5, matters: [Matter] = []) {
    self.workingDays = workingDays
    self.matters = matters
  }
}
