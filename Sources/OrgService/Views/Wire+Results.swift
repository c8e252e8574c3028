import OrgAPI
import OrgDomain

// Campaigns and their results in the words of the wire.

extension Line {
  init(_ value: Wire.Line) {
    switch value {
    case .affiliation: self = .affiliation
    case .industry: self = .industry
    case .territory: self = .territory
    }
  }
}

extension Wire.PhaseStatus {
  init(_ value: OrgDomain.PhaseStatus) {
    switch value {
    case .planned: self = .planned
    case .open: self = .open
    case .over: self = .over
    }
  }
}

extension Wire.RateMeasure {
  init(_ value: RateTarget.Measure) {
    switch value {
    case .promoted: self = .promoted
    case .standing: self = .standing
    }
  }
}

extension Wire.ConsequenceTarget {
  init(_ value: ConsequenceRule.Target) {
    switch value {
    case .unit: self = .unit
    case .secretary: self = .secretary
    case .committeeMembers: self = .committeeMembers
    }
  }
}

extension Wire.ConsequenceBar {
  init(_ value: ConsequenceRule.Bar) {
    switch value {
    case .nomination: self = .nomination
    case .reward: self = .reward
    case .promotion: self = .promotion
    }
  }
}
