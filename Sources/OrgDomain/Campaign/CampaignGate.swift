/// Whether something may be done in a campaign now.
public enum GateAnswer: Equatable, Sendable {
  case open
  case closed(GateClosure)
}

/// Why something may not be done in a campaign now.
public enum GateClosure: Equatable, Sendable {
  case notYet(PhaseCode, from: Instant)
  /// `until` is the first moment after the phase.
  case over(PhaseCode, until: Instant)
  /// The phase opens by hand, and nobody has opened it.
  case awaitsOpening(PhaseCode)
  case closedByHand(PhaseCode)
  case campaignClosed
}

/// The phases of a campaign as a gate. A matter that no phase names is open all year.
public struct CampaignGate: Sendable {
  public let campaign: CampaignState
  public let scheme: Scheme
  public let calendar: CampaignCalendar
  public let now: Instant

  public init(campaign: CampaignState, scheme: Scheme, calendar: CampaignCalendar, now: Instant) {
    self.campaign = campaign
    self.scheme = scheme
    self.calendar = calendar
    self.now = now
  }

  /// Open where any phase that names the matter lets the act through; else why the next phase to come does not, or the
  /// latest where none is to come.
  ///
  /// - Parameters:
  ///   - isSubjectAct: something that the subject does, such as a submission; the bodies' acts are held back only by
  ///     phases that close steps.
  ///   - hasPermit: whether the unit has leave to be late with the matter. It opens phases that are over, never a
  ///     closed campaign.
  public func check(_ matter: Matter, isSubjectAct: Bool, hasPermit: Bool = false) -> GateAnswer {
    guard !campaign.isClosed else { return .closed(.campaignClosed) }
    let phases = scheme.phases.filter { $0.matters.contains(matter) }
    let isFree = phases.isEmpty || phases.contains { lets($0, isSubjectAct: isSubjectAct, hasPermit: hasPermit) }
    if isFree { return .open }
    let coming = phases.filter { status(of: $0) == .planned }.min { begin($0) < begin($1) }
    let latest = phases.max { end($0) < end($1) }
    guard let phase = coming ?? latest else { return .open }
    return .closed(closure(of: phase))
  }

  /// Where a phase stands now.
  public func status(of phase: PhasePlan) -> PhaseStatus {
    campaign.status(of: phase, calendar: calendar, at: now)
  }

  private func lets(_ phase: PhasePlan, isSubjectAct: Bool, hasPermit: Bool) -> Bool {
    switch status(of: phase) {
    case .open: true
    case .over: hasPermit || (!isSubjectAct && !phase.closesSteps)
    case .planned: !isSubjectAct && !phase.closesSteps
    }
  }

  private func closure(of phase: PhasePlan) -> GateClosure {
    switch status(of: phase) {
    case .planned where phase.opensByDate: .notYet(phase.code, from: begin(phase))
    case .planned: .awaitsOpening(phase.code)
    case .open, .over:
      campaign.overrides[phase.code] == false ? .closedByHand(phase.code) : .over(phase.code, until: end(phase))
    }
  }

  private func begin(_ phase: PhasePlan) -> Instant { calendar.instant(of: phase.from) }
  private func end(_ phase: PhasePlan) -> Instant { calendar.instant(of: phase.until) }
}
